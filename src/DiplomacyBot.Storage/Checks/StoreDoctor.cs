using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Following;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Checks;

/// <summary>Examines the database without changing it.</summary>
public sealed class StoreDoctor(StoreDatabase database)
{
    /// <summary>Runs every check in one read transaction.</summary>
    /// <param name="index">An index that has caught up with the store, to compare with; null to leave that out.</param>
    /// <param name="cancellationToken">Stops the examination between checks.</param>
    /// <returns>What is wrong; empty when all is well.</returns>
    /// <exception cref="StoreUnavailableException">The file cannot be examined at all.</exception>
    public async Task<IReadOnlyList<StoreFinding>> ExamineAsync(IPassageIndex? index, CancellationToken cancellationToken)
    {
        var (findings, stored) = await Task.Run(() => database.Read(connection => (Examine(connection, cancellationToken), IndexSource.CountPassages(connection))), cancellationToken);
        if (index is not null && await index.CountAsync(cancellationToken) is var indexed && indexed != stored)
        {
            findings.Add(new StoreFinding(StoreCheck.Index, null, $"The index holds {indexed} passages, the store {stored}. Run \"diplomacybot rebuild\"."));
        }

        return findings;
    }

    private static List<StoreFinding> Examine(SqliteConnection connection, CancellationToken cancellationToken)
    {
        var findings = connection.List("PRAGMA integrity_check;", static row => row.GetString(0))
            .Where(static line => line != "ok").Select(static line => new StoreFinding(StoreCheck.Integrity, null, line)).ToList();
        cancellationToken.ThrowIfCancellationRequested();
        findings.AddRange(connection.List("PRAGMA foreign_key_check;", static row => new StoreFinding(StoreCheck.References, null, $"A row of {row.GetString(0)} points to a row of {row.GetString(2)} that is not there.")));
        cancellationToken.ThrowIfCancellationRequested();
        findings.AddRange(PassagesOutsideText(connection, cancellationToken));
        findings.AddRange(connection.List(
            "SELECT id FROM articles a WHERE duplicate_of IS NULL AND text <> '' AND NOT EXISTS (SELECT 1 FROM passages WHERE article = a.seq);",
            static row => new StoreFinding(StoreCheck.Unsearchable, row.GetString(0), "The article has no passage, so no question can find it. Ingest it again.")));
        findings.AddRange(connection.List(
            "SELECT d.id, o.id FROM articles d JOIN articles o ON o.id = d.duplicate_of WHERE o.duplicate_of IS NOT NULL;",
            static row => new StoreFinding(StoreCheck.Duplicates, row.GetString(0), $"It repeats {row.GetString(1)}, which is itself a duplicate.")));
        return findings;
    }

    /// <summary>Counted here and not in SQL: offsets are UTF-16 code units, SQLite's length() counts code points.</summary>
    private static List<StoreFinding> PassagesOutsideText(SqliteConnection connection, CancellationToken cancellationToken)
    {
        var findings = new List<StoreFinding>();
        using var command = connection.Command(
            "SELECT a.seq, p.ordinal, p.start_offset, p.end_offset, a.id, a.text FROM articles a CROSS JOIN passages p ON p.article = a.seq ORDER BY a.seq, p.ordinal;");
        using var row = command.ExecuteReader();
        var (article, expected, length) = (0L, 0, 0);
        while (row.Read())
        {
            if (row.GetInt64(0) != article)
            {
                cancellationToken.ThrowIfCancellationRequested();
                (article, expected, length) = (row.GetInt64(0), 0, row.GetString(5).Length);
            }

            var (ordinal, start, end) = (row.GetInt32(1), row.GetInt32(2), row.GetInt32(3));
            if (start < 0 || end <= start || end > length || ordinal != expected)
            {
                findings.Add(new StoreFinding(StoreCheck.Passages, row.GetString(4), $"Passage {ordinal} (expected {expected}) is {start}..{end} of a text of {length} code units. Ingest the article again."));
            }

            expected = ordinal + 1;
        }

        return findings;
    }
}
