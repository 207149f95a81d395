using System.Security.Cryptography;
using System.Text;
using Graph.Core;

namespace Graph.Exchange.Seeds;

/// <summary>
/// The files of a seeds folder that are loaded: <c>sources</c>, <c>entities</c> and <c>relations</c>, each with YAML files at any depth. What lies in
/// <c>editing</c> and <c>questions</c> is for the editors and their readers.
/// </summary>
internal sealed class SeedFolder
{
    public const string Sources = "sources";
    public const string Entities = "entities";
    public const string Relations = "relations";

    private static readonly string[] Beside = ["editing", "questions"];

    private SeedFolder(string name, IReadOnlyList<SeedFile> files) => (Name, Files) = (name, files);

    /// <summary>The folder as it was given.</summary>
    public string Name { get; }

    /// <summary>All YAML files, ascending by name.</summary>
    public IReadOnlyList<SeedFile> Files { get; }

    /// <summary>Reads all files.</summary>
    /// <exception cref="GraphException"><c>no-folder</c>, <c>no-seeds</c>, <c>unreadable-file</c></exception>
    public static SeedFolder Open(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new GraphException("no-folder", folder, "there is no such folder");
        }

        var problems = new List<Problem>();
        var files = new List<SeedFile>();
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsYaml))
        {
            var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (Beside.Contains(relative.Split('/')[0]))
            {
                continue;
            }

            var name = $"{folder.Replace('\\', '/').TrimEnd('/')}/{relative}";
            try
            {
                files.Add(ReadFile(path, name, relative));
            }
            catch (GraphException e)
            {
                problems.AddRange(e.Problems);
            }
        }

        if (problems.Count > 0)
        {
            throw new GraphException(problems);
        }

        return files.Count > 0
            ? new SeedFolder(folder, [.. files.OrderBy(f => f.RelativeName, StringComparer.Ordinal)])
            : throw new GraphException("no-seeds", folder, $"there are no YAML files in it; seeds stand in {Sources}, {Entities} and {Relations}");
    }

    /// <summary>Reads one file.</summary>
    /// <exception cref="GraphException"><c>unreadable-file</c></exception>
    public static SeedFile ReadFile(string path, string name, string relativeName)
    {
        try
        {
            return new SeedFile(name, relativeName, File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GraphException("unreadable-file", name, e.Message);
        }
    }

    /// <summary>SHA-256 over the names and bytes of all files, in hex.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files)
        {
            // The length keeps "name + content" of one file from reading like those of two.
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.RelativeName}\0{file.Bytes.Length}\0"));
            hash.AppendData(file.Bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static bool IsYaml(string path) => Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml";
}
