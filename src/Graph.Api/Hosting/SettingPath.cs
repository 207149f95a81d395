namespace Graph.Api.Hosting;

/// <summary>Where the relative paths of settings count from.</summary>
internal static class SettingPath
{
    // The API and the command line are started in different folders by the same commands, and must find the same data.
    private static readonly string Home = Checkout() ?? Environment.CurrentDirectory;

    /// <summary>The full path that a setting means: inside a checkout from its top, else from the current directory.</summary>
    public static string Full(string path) => Path.GetFullPath(path, Home);

    private static string? Checkout()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Graph.sln")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
