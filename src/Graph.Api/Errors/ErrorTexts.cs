using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;

namespace Graph.Api.Errors;

/// <summary>Writes errors: a variable that cannot be read is told why, as an argument is.</summary>
internal sealed class ErrorTexts() : ErrorInfoProvider(new ErrorInfoProviderOptions { ExposeCodes = false })
{
    /// <inheritdoc/>
    public override ErrorInfo GetInfo(ExecutionError executionError)
    {
        var info = base.GetInfo(executionError);
        if (executionError is InvalidVariableError { InnerException: FormatException reason })
        {
            info.Message = $"{info.Message}: {reason.Message}";
        }

        return info;
    }
}
