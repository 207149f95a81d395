using Graph.Core;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.Execution;

namespace Graph.Api.Errors;

/// <summary>
/// Says in an answer what went wrong. Codes are those of Core in upper snake case (<c>unknown-id</c> is UNKNOWN_ID); what is
/// neither the caller's mistake nor the store's is INTERNAL, and only the log tells more.
/// </summary>
internal sealed partial class ErrorTranslator(ILogger<ErrorTranslator> logger)
{
    /// <summary>The code of what nobody foresaw.</summary>
    public const string Internal = "INTERNAL";

    /// <summary>What the caller is told of what nobody foresaw; the log is told the rest.</summary>
    public static ExecutionError InternalError() => new("Something went wrong inside the server. Its log tells more.") { Code = Internal };

    /// <summary>Puts an error with a code in the place of an exception.</summary>
    public void Translate(UnhandledExceptionContext context)
    {
        var field = context.FieldContext?.FieldDefinition.Name ?? "(no field)";
        context.Exception = context.OriginalException switch
        {
            GraphException mistake => Mistake(mistake),
            StoreUnavailableException broken => Unavailable(broken, field),
            var unforeseen => Unforeseen(unforeseen, field),
        };
    }

    private static ExecutionError Mistake(GraphException mistake) => new(string.Join("; ", mistake.Problems.Select(Text)))
    {
        Code = Code(mistake.Code),
        Extensions = new Dictionary<string, object?>
        {
            ["place"] = mistake.Problems[0].Place,
            ["problems"] = mistake.Problems.Select(p => new Dictionary<string, object?>
            {
                ["code"] = Code(p.Code),
                ["place"] = p.Place,
                ["message"] = Text(p),
                ["nearest"] = p.Nearest,
            }).ToList(),
            ["nearest"] = mistake.Problems.SelectMany(p => p.Nearest).ToList(),
        },
    };

    /// <summary>What the caller is told of a store that cannot answer; the log is told the rest.</summary>
    public StoreUnavailableError Unavailable(StoreUnavailableException broken, string field)
    {
        LogUnavailable(broken, broken.Code, field);
        var message = broken.Code switch
        {
            "store-corrupt" => "The data file of the server is damaged: whoever runs it must put a backup in its place. Its log tells more.",
            StoreUnavailableException.CommitUnknown =>
                "The connection to the store broke while the change set was committed: it was written whole, or nothing of it. See whether the journal has it, or the release is another, and send it again where neither is so.",
            _ => "The store cannot answer now. Try again later.",
        };
        return new StoreUnavailableError(message) { Code = Code(broken.Code) };
    }

    private ExecutionError Unforeseen(Exception unforeseen, string field)
    {
        LogUnforeseen(unforeseen, field);
        return InternalError();
    }

    // A message that does not name what it speaks of goes on from its place: "is a Company".
    private static string Text(Problem problem) => problem.Place.Length == 0 || problem.Message.Contains($"'{problem.Place}'", StringComparison.Ordinal)
        ? problem.Message
        : $"{problem.Place}: {problem.Message}";

    private static string Code(string kebab) => kebab.Replace('-', '_').ToUpperInvariant();

    [LoggerMessage(Level = LogLevel.Error, Message = "The field {Field} failed")]
    private partial void LogUnforeseen(Exception exception, string field);

    [LoggerMessage(Level = LogLevel.Error, Message = "The store could not answer the field {Field}: {Code}")]
    private partial void LogUnavailable(Exception exception, string code, string field);
}
