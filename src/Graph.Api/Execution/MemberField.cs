using System.Reflection;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Resolvers;
using GraphQL.Types;

[assembly: Graph.Api.Execution.MemberField]

namespace Graph.Api.Execution;

/// <summary>A field that is a property, or a method without parameters, of the object it stands on: no context is needed to read it.</summary>
/// <param name="read">Reads it from an object.</param>
/// <param name="isLoaded">Whether it is a result that arrives later.</param>
internal sealed class MemberField(Func<object, object?> read, bool isLoaded) : IFieldResolver
{
    /// <summary>Whether it is a result that arrives later.</summary>
    public bool IsLoaded => isLoaded;

    /// <summary>Reads it, a scalar as it is written; not where it fails, or is null where it must not be: the library reads it once more then, and tells of it.</summary>
    public bool TryRead(object? source, ScalarGraphType? scalar, FieldType definition, out object? value)
    {
        try
        {
            value = read(source!);
            if (value is null)
            {
                return definition.ResolvedType is not NonNullGraphType;
            }

            if (scalar is null || value is IDataLoaderResult)
            {
                return true;
            }

            value = scalar.Serialize(value);
            return value is not null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            value = null;
            return false;
        }
    }

    /// <inheritdoc/>
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(read(context.Source!));
}

/// <summary>Makes a <see cref="MemberField"/> of every field of the schema that is one.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class MemberFieldAttribute : GraphQLAttribute
{
    /// <inheritdoc/>
    public override void Modify(FieldType fieldType, bool isInputType, IGraphType graphType, MemberInfo memberInfo, ref bool ignore)
    {
        if (!isInputType && ReaderOf(memberInfo) is { IsStatic: false } reader && !typeof(Task).IsAssignableFrom(reader.ReturnType))
        {
            fieldType.Resolver = new MemberField(Make(reader), typeof(IDataLoaderResult).IsAssignableFrom(reader.ReturnType));
        }
    }

    private static MethodInfo? ReaderOf(MemberInfo member) => member switch
    {
        PropertyInfo property => property.GetMethod,
        MethodInfo method when method.GetParameters().Length == 0 => method,
        _ => null,
    };

    private static Func<object, object?> Make(MethodInfo reader) => (Func<object, object?>)typeof(MemberFieldAttribute)
        .GetMethod(nameof(MakeOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(reader.DeclaringType!, reader.ReturnType).Invoke(null, [reader])!;

    private static Func<object, object?> MakeOf<TSource, TValue>(MethodInfo reader)
        where TSource : class
    {
        var read = reader.CreateDelegate<Func<TSource, TValue>>();
        return source => read((TSource)source);
    }
}
