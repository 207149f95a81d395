using Graph.Core;
using Graph.Core.Changes;

namespace Graph.Exchange.Seeds;

/// <summary>Reads the curated facts of a seeds folder. Every mistake in every file is reported at once, with file and line.</summary>
public static class SeedReader
{
    /// <summary>Problems that follow from something being absent: no news where the row could not be read in full.</summary>
    private static readonly string[] AbsenceCodes =
        ["undated-document", "profile-without-sources", "ruling-without-day", "unsupported-relation", "missing-field"];

    /// <summary>The fingerprint of the files, without reading what they say: equal to that of <see cref="Read"/>.</summary>
    /// <exception cref="GraphException">There is no such folder, or nothing in it.</exception>
    public static string Fingerprint(string folder) => SeedFolder.Open(folder).Fingerprint();

    /// <summary>Reads and checks all seeds of a folder.</summary>
    /// <exception cref="GraphException">All mistakes, by file and line.</exception>
    public static SeedSet Read(string folder, CancellationToken cancellationToken = default)
    {
        var files = SeedFolder.Open(folder);
        var problems = new SeedProblems();
        var rows = new SeedRows(problems);
        HashSet<RowKind> known = [RowKind.Document, RowKind.Entity];
        foreach (var file in files.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadFile(file, rows, problems, known);
        }

        if (rows.Places.Count == 0 && problems.Count == 0)
        {
            throw new GraphException("no-seeds", folder, "its files hold nothing: loading them would empty the store");
        }

        rows.CheckReferences(known);
        var changes = new ChangeSet
        {
            Documents = rows.Documents,
            Entities = rows.Entities,
            Events = rows.Events,
            Relations = rows.Relations,
            Statements = rows.Statements,
            ReplacesEverything = true,
            SeedsFingerprint = files.Fingerprint(),
        };
        var plan = Plan(changes, rows, problems, cancellationToken);
        return problems.Count == 0 && plan is not null
            ? new SeedSet(folder, changes, plan, rows.Places)
            : throw new GraphException(problems.InOrder());
    }

    private static void ReadFile(SeedFile file, SeedRows rows, SeedProblems problems, HashSet<RowKind> known)
    {
        (Func<SeedValue, SeedRows, RowRef?> Read, RowKind Kind)? reader = file.RelativeName.Split('/') switch
        {
            [SeedFolder.Sources, _, ..] => (DocumentReader.Read, RowKind.Document),
            [SeedFolder.Entities, _, ..] => (EntityReader.Read, RowKind.Entity),
            [SeedFolder.Relations, _, ..] => (RelationReader.Read, RowKind.Relation),
            _ => null,
        };
        if (reader is not { } chosen || !file.Name.EndsWith(".yaml", StringComparison.Ordinal))
        {
            problems.Add(
                "stray-file", new SeedPlace(file.Name, 0, ""),
                $"would not be read: seeds are .yaml files in {SeedFolder.Sources}, {SeedFolder.Entities} or {SeedFolder.Relations}");
            return;
        }

        var items = file.Items(problems, out var readable);
        foreach (var item in items)
        {
            rows.Watch(() => chosen.Read(item, rows));
        }

        if (!readable)
        {
            known.Remove(chosen.Kind);
        }
    }

    /// <summary>Lets Core check the rows by its own rules and takes over what it finds, at the place where the row stands.</summary>
    private static ChangePlan? Plan(ChangeSet changes, SeedRows rows, SeedProblems problems, CancellationToken cancellationToken)
    {
        try
        {
            return ChangePlanner.Plan(changes, EmptyContent.Instance, cancellationToken);
        }
        catch (GraphException e)
        {
            foreach (var problem in e.Problems.Where(p => !IsKnownAlready(p, rows)))
            {
                var place = SeedPlaces.Find(rows.Places, problem) ?? new SeedPlace(problem.Place, 0, "");
                problems.Add(problem.Code, place, problem.Message);
            }

            return null;
        }
    }

    // References are reported where the id is written, which is more exact than the row it belongs to.
    private static bool IsKnownAlready(Problem problem, SeedRows rows) =>
        problem.Code == "unknown-id"
        || (AbsenceCodes.Contains(problem.Code) && SeedPlaces.RowOf(problem) is { } row && rows.Faulty.Contains(row));
}
