using DiplomacyBot.Storage.Database;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Storage.Feedback;

/// <summary>
/// Remembers the answers given in chats, in SQLite, so that a vote still finds its answer after a restart. Answers nobody voted on are
/// forgotten after <see cref="FeedbackOptions.KeepAnswersDays"/>. Safe for concurrent use, also by several processes.
/// </summary>
public sealed class AnswerLog(StoreDatabase database, IOptions<FeedbackOptions> options)
{
    private static readonly TimeSpan BetweenCleanings = TimeSpan.FromHours(1);
    private long _cleanedAt = DateTimeOffset.MinValue.UtcTicks;

    /// <summary>Keeps an answer.</summary>
    public Task SaveAsync(GivenAnswer given, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(given);
        var cleans = CleaningIsDue();
        return Task.Run(
            () => database.Write(connection => (cleans ? Clean(connection) : 0) + AnswerRows.Insert(connection, given)),
            cancellationToken);
    }

    /// <summary>The answer with this id; null when it is not known.</summary>
    public Task<GivenAnswer?> FindAsync(string id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        return One("id = $id", cancellationToken, ("$id", id));
    }

    /// <summary>
    /// The answer that the channel knows under this id. Teams names the thread in a channel's conversation (<c>…;messageid=…</c>), but not
    /// in every activity that refers to it: the thread does not count here.
    /// </summary>
    /// <param name="conversation">The conversation; an id is unique within it only.</param>
    /// <param name="activity">The channel's id of the message.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task<GivenAnswer?> FindByActivityAsync(string conversation, string activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(activity);
        return InRoom("activity = $activity", conversation, activity, cancellationToken);
    }

    /// <summary>The last answer to the question that the channel knows under this id; as with <see cref="FindByActivityAsync"/>, the thread does not count.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="askedBy">The channel's id of the question.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task<GivenAnswer?> FindByQuestionAsync(string conversation, string askedBy, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(askedBy);
        return InRoom("asked_by = $activity", conversation, askedBy, cancellationToken);
    }

    /// <summary>The last answer of a conversation; null when there is none.</summary>
    public Task<GivenAnswer?> LastAsync(string conversation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return One("conversation = $conversation", cancellationToken, ("$conversation", conversation));
    }

    /// <summary>Answers stay for their votes, but nothing tells any more which conversation they were given in.</summary>
    public Task DetachAsync(string conversation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return Task.Run(
            () => database.Write(connection => AnswerRows.Detach(connection, conversation)), cancellationToken);
    }

    private Task<GivenAnswer?> InRoom(string condition, string conversation, string activity, CancellationToken cancellationToken)
    {
        var room = conversation.IndexOf(';', StringComparison.Ordinal) is > 0 and var thread ? conversation[..thread] : conversation;
        return One($"{condition} AND (conversation = $room OR substr(conversation, 1, length($room) + 1) = $room || ';')", cancellationToken, ("$activity", activity), ("$room", room));
    }

    private Task<GivenAnswer?> One(string condition, CancellationToken cancellationToken, params (string, object?)[] parameters) => Task.Run(
        () => database.Read(connection => connection.List($"SELECT {AnswerRows.Columns} FROM given_answers WHERE {condition} ORDER BY seq DESC LIMIT 1;", AnswerRows.Read, parameters)).FirstOrDefault(),
        cancellationToken);

    private bool CleaningIsDue()
    {
        var (last, now) = (Interlocked.Read(ref _cleanedAt), database.Now.UtcTicks);
        return now - last >= BetweenCleanings.Ticks && Interlocked.CompareExchange(ref _cleanedAt, now, last) == last;
    }

    private int Clean(SqliteConnection connection) => connection.Execute(
        "DELETE FROM given_answers WHERE at < $before AND NOT EXISTS (SELECT 1 FROM feedback WHERE answer_id = given_answers.id);",
        ("$before", AnswerRows.TimeColumn(database.Now.AddDays(-options.Value.KeepAnswersDays))));
}
