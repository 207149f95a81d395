using Graph.Api.Documents;
using Graph.Api.Hosting;
using Graph.Api.Http;
using Graph.Api.Pricing;
using Graph.Core;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Api.Persisted;

/// <summary>Reads the documents of a folder and checks each against the schema and the limits, so that a client never learns of a mistake in one.</summary>
internal sealed class DocumentFiles(ISchema schema, DocumentReader reader, IDocumentValidator validator, ApiOptions limits)
{
    private const string Code = "bad-document";

    private readonly PriceRule _price = new(limits);

    /// <summary>Reads every <c>*.graphql</c> of a folder and those below it.</summary>
    /// <exception cref="GraphException"><c>bad-setting</c> for a folder that is not there, <c>bad-document</c> with file and line; all at once.</exception>
    public async Task<IReadOnlyList<string>> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            throw new GraphException(SettingsReader.Code, "Graph__Api__DocumentsPath", $"there is no folder {folder}");
        }

        var (texts, problems) = (new List<string>(), new List<Problem>());
        foreach (var file in Directory.EnumerateFiles(folder, "*.graphql", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (new FileInfo(file).Length > limits.MaxBodyBytes)
            {
                problems.Add(new Problem(Code, file, $"The document is larger than {limits.MaxBodyBytes} bytes."));
                continue;
            }

            var text = await File.ReadAllTextAsync(file, cancellationToken);
            texts.Add(text);
            problems.AddRange((await CheckAsync(text, cancellationToken)).Select(e => Problem(file, e)));
        }

        return problems.Count == 0 ? texts : throw new GraphException(problems);
    }

    private async Task<IReadOnlyList<ExecutionError>> CheckAsync(string text, CancellationToken cancellationToken)
    {
        if (reader.Read(text, out var unread)?.Parsed is not { } document)
        {
            return [unread!];
        }

        var errors = new List<ExecutionError>();
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        foreach (var operation in operations)
        {
            var result = await validator.ValidateAsync(new ValidationOptions
            {
                Schema = schema,
                Document = document,
                Operation = operation,
                Variables = Inputs.Empty,
                Extensions = Inputs.Empty,
                CancellationToken = cancellationToken,
            });

            // Its variables come with the request.
            var mistakes = (result.Errors ?? []).Where(e => e is not InvalidVariableError).ToList();
            errors.AddRange(mistakes);
            if (mistakes.Count == 0 && _price.RefusalWithAnyVariables(schema, document, operation) is { } refusal)
            {
                errors.Add(refusal);
            }
        }

        return operations.Count > 0 ? [.. errors.DistinctBy(e => (e.Message, Line(e)))] : [new ExecutionError("There is no operation in it.")];
    }

    private static Problem Problem(string file, ExecutionError error) =>
        new(Code, Line(error) is { } line ? $"{file}:{line}" : file, error.Message.ReplaceLineEndings(" ").Trim());

    private static int? Line(ExecutionError error) => error.Locations is [var first, ..] ? first.Line : null;
}
