using Graph.Api.Persisted;
using Graph.Api.Pricing;
using GraphQL.Validation;
using GraphQL.Validation.Rules;

namespace Graph.Api.Http;

/// <summary>What a request is checked by: a new document by all rules, one that is known to be valid by those that depend on the request.</summary>
internal sealed class RequestRules
{
    private readonly IValidationRule[] _document;
    private readonly Dictionary<(bool Get, bool IntoStream, bool Open), IValidationRule[]> _request = [];

    public RequestRules(ApiOptions options)
    {
        _document = [.. DocumentValidator.CoreRules.Where(r => r is not GraphQL.Validation.Rules.OverlappingFieldsCanBeMerged), new Documents.OverlappingFieldsCanBeMerged(options.MostSteps), new Documents.MostMistakes(options.MostMistakes)];
        var price = new PriceRule(options);
        bool[] both = [false, true];
        foreach (var (get, intoStream, open) in both.SelectMany(get => both.SelectMany(stream => both.Select(open => (get, stream, open)))))
        {
            var verb = new OperationVerbRule(get ? HttpMethods.Get : HttpMethods.Post, intoStream);
            _request[(get, intoStream, open)] = open || !options.OnlyPersisted
                ? [verb, FieldArgumentsAreValidRule.Instance, price]
                : [verb, FieldArgumentsAreValidRule.Instance, price, new OnlyPersistedRule()];
        }
    }

    /// <summary>The rules for a request.</summary>
    public IReadOnlyCollection<IValidationRule> For(RequestToExecute asked)
    {
        var request = _request[(HttpMethods.IsGet(asked.Method), asked.IntoStream, asked.IsPersisted)];
        return asked.Document.IsValid ? request : [.. _document.Except(request), .. request];
    }
}
