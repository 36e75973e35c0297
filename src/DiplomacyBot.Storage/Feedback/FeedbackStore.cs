using System.Security.Cryptography;
using System.Text;
using DiplomacyBot.Storage.Database;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Feedback;

/// <summary>Votes on answers, in SQLite. Safe for concurrent use, also by several processes.</summary>
public sealed class FeedbackStore(StoreDatabase database)
{
    /// <summary>
    /// What stands for a user: a keyed hash (HMAC-SHA256, RFC 2104) of the channel and its user id, cut to 128 bits. The key lies in
    /// this database only. The same user gets the same value every time; a name or an id cannot be read from it.
    /// </summary>
    public Task<string> UserKeyAsync(string channel, string userId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(channel);
        ArgumentNullException.ThrowIfNull(userId);
        return Task.Run(
            () =>
            {
                var key = database.Read(static connection => connection.Scalar<byte[]>("SELECT value FROM feedback_key;"))!;
                return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{channel}\n{userId}")).AsSpan(0, 16));
            },
            cancellationToken);
    }

    /// <summary>Keeps a vote; it takes the place of the same user's former vote on the same answer.</summary>
    /// <returns>False when the answer is not known: nothing is kept.</returns>
    public Task<bool> VoteAsync(Vote vote, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(vote);
        return Task.Run(() => database.Write(connection => Save(connection, vote)) > 0, cancellationToken);
    }

    /// <summary>Takes back a vote that was given as a reaction to a message; votes given with buttons stay.</summary>
    /// <returns>False when there was none.</returns>
    public Task<bool> WithdrawReactionAsync(string answerId, string user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answerId);
        ArgumentNullException.ThrowIfNull(user);
        return Task.Run(
            () => database.Write(connection => connection.Execute(
                "DELETE FROM feedback WHERE answer_id = $answer AND user = $user AND source = $source;", ("$answer", answerId), ("$user", user), ("$source", Vote.FromReaction))) > 0,
            cancellationToken);
    }

    /// <summary>Votes with their answers, oldest first.</summary>
    public Task<IReadOnlyList<FeedbackEntry>> ListAsync(FeedbackFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Task.Run<IReadOnlyList<FeedbackEntry>>(
            () => database.Read(connection => connection.List(
                $"""
                SELECT {AnswerRows.Columns}, user, reaction, comment, source, feedback.at FROM feedback JOIN given_answers ON given_answers.id = answer_id
                WHERE ($since IS NULL OR feedback.at >= $since) AND ($reaction IS NULL OR reaction = $reaction) ORDER BY feedback.at, answer_id, user;
                """,
                ReadEntry,
                ("$since", filter.Since is { } since ? AnswerRows.TimeColumn(since) : null),
                ("$reaction", filter.Reaction is { } reaction ? NameOf(reaction) : null))),
            cancellationToken);
    }

    /// <summary>like or dislike.</summary>
    public static string NameOf(Reaction reaction) => reaction == Reaction.Like ? "like" : "dislike";

    private static int Save(SqliteConnection connection, Vote vote) => connection.Execute(
        """
        INSERT INTO feedback (answer_id, user, reaction, comment, source, at)
        SELECT id, $user, $reaction, $comment, $source, $at FROM given_answers WHERE id = $answer
        ON CONFLICT (answer_id, user) DO UPDATE SET reaction = excluded.reaction, comment = excluded.comment, source = excluded.source, at = excluded.at;
        """,
        ("$answer", vote.AnswerId),
        ("$user", vote.User),
        ("$reaction", NameOf(vote.Reaction)),
        ("$comment", vote.Comment),
        ("$source", vote.Source),
        ("$at", AnswerRows.TimeColumn(vote.At)));

    private static FeedbackEntry ReadEntry(SqliteDataReader row)
    {
        var answer = AnswerRows.Read(row);
        const int At = AnswerRows.Count;
        return new FeedbackEntry(
            new Vote(answer.Id, row.GetString(At), row.GetString(At + 1) == "like" ? Reaction.Like : Reaction.Dislike, row.Text(At + 2), row.GetString(At + 3), AnswerRows.ReadTime(row.GetString(At + 4))),
            answer);
    }
}
