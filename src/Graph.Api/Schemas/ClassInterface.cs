using System.Collections.Concurrent;
using GraphQL.Types;

namespace Graph.Api.Schemas;

/// <summary>An interface whose objects tell their type by their class, so that it is looked for once for each class and not for each object.</summary>
internal abstract class ClassInterface<T> : AutoRegisteringInterfaceGraphType<T>
{
    private readonly ConcurrentDictionary<Type, IObjectGraphType?> _byClass = new();

    protected ClassInterface() => ResolveType = value => _byClass.GetOrAdd(value.GetType(), static (_, of) => of.Types.FirstOrDefault(t => t.IsTypeOf?.Invoke(of.Value) == true), (Types: PossibleTypes, Value: value));
}
