using Graph.Api.Pricing;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Api.Documents;

/// <summary>
/// Validation whose outcome is kept with the document for queries without variables: their arguments are the same each time, and with them
/// the price. Not for mutations: the library lets their execution write into the outcome.
/// </summary>
internal sealed class KnownValidator(BoundedValidator validator) : IDocumentValidator
{
    /// <inheritdoc/>
    public Task<IValidationResult> ValidateAsync(in ValidationOptions options)
    {
        if (options.Operation is not { Operation: OperationType.Query, Variables: null or { Count: 0 } }
            || options.UserContext?.TryGetValue(KnownDocument.Name, out var asked) != true || asked is not KnownDocument { IsValid: true } document)
        {
            return validator.ValidateAsync(options);
        }

        if (document.Outcomes.TryGetValue((options.Operation, options.Rules!), out var known))
        {
            options.UserContext[QueryPrice.Name] = known.Price;
            return known.Result;
        }

        return KeepAsync(document, options, validator.ValidateAsync(options));
    }

    private static async Task<IValidationResult> KeepAsync(KnownDocument document, ValidationOptions options, Task<IValidationResult> validated)
    {
        var result = await validated;
        if (result.IsValid && options.UserContext.TryGetValue(QueryPrice.Name, out var told) && told is QueryPrice price)
        {
            document.Outcomes.TryAdd((options.Operation, options.Rules!), new ValidOutcome(validated, price));
        }

        return result;
    }
}

/// <summary>What validation made of an operation that it let pass.</summary>
/// <param name="Result">Its arguments and directives.</param>
/// <param name="Price">What it costs.</param>
internal sealed record ValidOutcome(Task<IValidationResult> Result, QueryPrice Price);
