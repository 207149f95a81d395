using Microsoft.Data.Sqlite;

namespace Graph.Tests.Embedded;

/// <summary>Reaches a store's file past the store.</summary>
internal static class RawFile
{
    public static object? Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
