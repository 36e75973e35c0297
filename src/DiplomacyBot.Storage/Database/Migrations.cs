using System.Globalization;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Database;

/// <summary>
/// Brings a database to the schema this program knows. Each step is a script of its own, <c>Database/Schema/NNN.sql</c>; the number of the last one
/// that ran is the file's <c>user_version</c>. A step that was released is never edited: changes are new steps.
/// </summary>
internal static class Migrations
{
    /// <summary>The version this program writes.</summary>
    public const int Latest = 7;

    /// <summary>Runs the missing steps, all in one transaction.</summary>
    /// <returns>The version found and the version now.</returns>
    /// <exception cref="StoreUnavailableException">A newer program has written the file.</exception>
    public static (int From, int To) Apply(SqliteConnection connection, string path)
    {
        var found = VersionOf(connection);
        if (found == Latest)
        {
            return (found, found);
        }

        RefuseNewer(found, path);

        // Stays with the file; cannot be changed inside a transaction.
        connection.Execute("PRAGMA journal_mode = WAL;");
        using var transaction = connection.BeginTransaction(deferred: false);
        found = VersionOf(connection); // Another process may have been quicker.
        RefuseNewer(found, path);
        for (var step = found + 1; step <= Latest; step++)
        {
            connection.Execute(Script(step));
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {step};"));
        }

        transaction.Commit();
        return (found, Latest);
    }

    private static int VersionOf(SqliteConnection connection) => (int)connection.Scalar<long>("PRAGMA user_version;");

    private static void RefuseNewer(int found, string path)
    {
        if (found > Latest)
        {
            throw new StoreUnavailableException(StoreFailure.NewerVersion, path, $"{path} has schema version {found}; this program knows versions up to {Latest}. Use the newer program that wrote it, or choose another folder with --data.");
        }
    }

    private static string Script(int step)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{typeof(Migrations).Namespace}.Schema.{step:000}.sql");
        using var stream = typeof(Migrations).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The migration {name} is not part of the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
