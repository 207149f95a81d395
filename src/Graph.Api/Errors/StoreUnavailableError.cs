using GraphQL;

namespace Graph.Api.Errors;

/// <summary>The store could not answer a field.</summary>
internal sealed class StoreUnavailableError(string message) : ExecutionError(message);
