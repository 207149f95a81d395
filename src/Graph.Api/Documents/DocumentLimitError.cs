using GraphQL;

namespace Graph.Api.Documents;

/// <summary>A document is larger or deeper than the server reads.</summary>
internal sealed class DocumentLimitError : ExecutionError
{
    /// <summary>Says which limit it passes.</summary>
    public DocumentLimitError(string code, string message)
        : base(message) => Code = code;
}
