namespace Graph.Tests.Exchange.Seeds;

/// <summary>A seeds folder of a test: a small sound set, to which a test adds its own files. Deleted with the test.</summary>
public sealed class SeedsOnDisk : IDisposable
{
    public const string Sources =
        """
        - id: order-text
          title: The order
          publisher: Gazette
          date: "2020-08-06"
        - id: press-1
          title: A report
          publisher: The Paper
          read: 2020-09
        """;

    public const string Entities =
        """
        - id: order
          kind: Policy
          name: The Order
          events:
            - type: issued
              date: 2020-08-06
              label: Signed
              statements:
                - { document: order-text, says: It is dated so., status: confirmed }
        - id: app
          kind: Product
          name: App
          aliases: [应用]
        - id: app-sale
          kind: Deal
          name: Sale of App
        """;

    public const string Relations =
        """
        - type: TARGETS
          from: order
          to: app
          statements:
            - document: order-text
              locator: section 1
              says: The order names the app.
              status: ruled
              decided: 2020-08-06
            - document: order-text
              says: It says so again.
              status: confirmed
        - type: INCLUDES
          from: app-sale
          to: app
          start: 2020-08
          statements:
            - document: press-1
              says: The sale is of the app.
              by: app
              status: reported
        """;

    public string Folder { get; } = Directory.CreateTempSubdirectory("graph-seeds-").FullName;

    public static SeedsOnDisk Sound() => new SeedsOnDisk()
        .With("sources/a.yaml", Sources).With("entities/a.yaml", Entities).With("relations/a.yaml", Relations);

    public SeedsOnDisk With(string file, string text) => With(file, System.Text.Encoding.UTF8.GetBytes(text));

    public SeedsOnDisk With(string file, byte[] bytes)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
