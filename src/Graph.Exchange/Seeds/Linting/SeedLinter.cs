using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Tracing;

namespace Graph.Exchange.Seeds.Linting;

/// <summary>Finds what is allowed in the seeds and still worth an editor's look. Nothing it lists keeps the seeds from loading.</summary>
public static class SeedLinter
{
    /// <summary>All warnings but the exceptions that the seeds name themselves (<c>editing/exceptions.yaml</c>).</summary>
    /// <param name="seeds">The seeds.</param>
    /// <param name="touches">What the rules find in them.</param>
    /// <exception cref="GraphException">The file of exceptions is wrong.</exception>
    public static LintResult Lint(SeedSet seeds, Touches touches)
    {
        var exceptions = SeedExceptions.Read(seeds.Folder);
        var found = new SeedProblems();
        var excepted = 0;
        void Warn(string code, RowKind kind, string id, string message)
        {
            if (exceptions.Take(code, id))
            {
                excepted++;
                return;
            }

            var place = seeds.Places[new RowRef(kind, id)];
            var file = Path.GetRelativePath(seeds.Folder, place.File).Replace('\\', '/');
            found.Add(code, new SeedPlace(file, place.Line, RowChecks.Place(kind, id)), message);
        }

        EvidenceLint.Run(seeds.Changes, Warn);
        EntityLint.Run(seeds.Changes, touches, Warn);
        RelationLint.Run(seeds, Warn);
        foreach (var (place, code, id) in exceptions.Unused)
        {
            found.Add("unused-exception", place, $"there is no warning '{code}' of '{id}': take it out, or look for a slip in the code or the id");
        }

        return new LintResult(found.InOrder(), excepted);
    }
}

/// <summary>What the linter found.</summary>
/// <param name="Warnings">By file and line. A place names the file as it lies in the folder of the seeds, and the row.</param>
/// <param name="Excepted">The number of warnings that the seeds name as exceptions, each with a reason.</param>
public sealed record LintResult(IReadOnlyList<Problem> Warnings, int Excepted);

/// <summary>Takes a warning about a row.</summary>
internal delegate void Warning(string code, RowKind kind, string id, string message);
