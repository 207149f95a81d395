using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Api.Documents;

/// <summary>
/// Validates as the library does, and looks no further where a document has many times more mistakes than an answer shows: to find the place of each
/// in the text and the names nearest to it takes a second for some thousands.
/// </summary>
internal sealed class BoundedValidator
{
    private readonly DocumentValidator _inner = new();

    /// <summary>Validates a request.</summary>
    public Task<IValidationResult> ValidateAsync(in ValidationOptions options) => BoundedAsync(_inner.ValidateAsync(options));

    private static async Task<IValidationResult> BoundedAsync(Task<IValidationResult> validating)
    {
        try
        {
            return await validating;
        }
        catch (TooManyMistakesException many)
        {
            return new ValidationResult(many.Mistakes);
        }
    }
}

/// <summary>Ends a validation once it has found so many mistakes.</summary>
internal sealed class MostMistakes(int most) : ValidationRuleBase, INodeVisitor
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    /// <inheritdoc/>
    public ValueTask EnterAsync(ASTNode node, ValidationContext context)
    {
        var found = context.Errors.Count();
        return found < most ? default : throw new TooManyMistakesException([.. context.Errors, new ValidationStoppedError(found)]);
    }

    /// <inheritdoc/>
    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => default;
}

/// <summary>A document has too many mistakes for all of them to be looked for.</summary>
internal sealed class TooManyMistakesException(IReadOnlyList<ValidationError> mistakes) : Exception
{
    /// <summary>Those found.</summary>
    public IReadOnlyList<ValidationError> Mistakes { get; } = mistakes;
}

/// <summary>Stands last where nobody looked further.</summary>
internal sealed class ValidationStoppedError : ValidationError
{
    /// <summary>Says so.</summary>
    public ValidationStoppedError(int found)
        : base($"The document has more than {found} mistakes; the rest was not looked at.") => Code = "TOO_MANY_ERRORS";
}
