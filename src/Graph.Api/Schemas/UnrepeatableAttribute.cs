using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Schemas;

/// <summary>The answer does not follow from question and release alone, but from a clock, the caller or another system: it gets no tag to ask again with.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
internal sealed class UnrepeatableAttribute : GraphQLAttribute
{
    private const string Key = "Unrepeatable";

    /// <summary>Whether it stands on a field.</summary>
    public static bool IsOn(FieldType field) => field.GetMetadata(Key, defaultValue: false);

    /// <inheritdoc/>
    public override void Modify(FieldType fieldType, bool isInputType) => fieldType.WithMetadata(Key, true);
}
