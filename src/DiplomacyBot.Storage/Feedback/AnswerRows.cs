using System.Globalization;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Storage.Database;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Feedback;

/// <summary>Given answers as rows.</summary>
internal static class AnswerRows
{
    /// <summary>In the order <see cref="Read"/> expects them.</summary>
    public const string Columns = "given_answers.id, conversation, channel, activity, question, standalone_question, status, answer, short_answer, mode, citations, program_version, given_answers.at, asked_by";

    public const int Count = 14;

    public static GivenAnswer Read(SqliteDataReader row) => new(row.GetString(0), row.Text(1), row.GetString(2), row.Text(3), AnswerOf(row), row.GetString(11), ReadTime(row.GetString(12))) { AskedBy = row.Text(13) };

    /// <summary>Takes the conversation from its answers.</summary>
    public static int Detach(SqliteConnection connection, string conversation) =>
        connection.Execute("UPDATE given_answers SET conversation = NULL, activity = NULL, asked_by = NULL WHERE conversation = $id;", ("$id", conversation));

    public static int Insert(SqliteConnection connection, GivenAnswer given) => connection.Execute(
        """
        INSERT INTO given_answers (id, conversation, channel, activity, question, standalone_question, status, answer, short_answer, mode, citations, program_version, at, asked_by)
        VALUES ($id, $conversation, $channel, $activity, $question, $standalone, $status, $answer, $short, $mode, $citations, $version, $at, $askedBy);
        """,
        ("$id", given.Id),
        ("$conversation", given.Conversation),
        ("$channel", given.Channel),
        ("$activity", given.Activity),
        ("$question", given.Answer.Question),
        ("$standalone", given.Answer.StandaloneQuestion),
        ("$status", StatusColumn(given.Answer.Status)),
        ("$answer", given.Answer.Text),
        ("$short", given.Answer.ShortAnswer),
        ("$mode", given.Answer.Mode),
        ("$citations", FeedbackJson.Write(given.Answer.Citations)),
        ("$version", given.ProgramVersion),
        ("$at", TimeColumn(given.At)),
        ("$askedBy", given.AskedBy));

    /// <summary>All in UTC and of one length, so that text order is time order.</summary>
    public static string TimeColumn(DateTimeOffset at) => at.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset ReadTime(string column) => DateTimeOffset.ParseExact(column, "O", CultureInfo.InvariantCulture);

    private static Answer AnswerOf(SqliteDataReader row) => new()
    {
        Question = row.GetString(4),
        StandaloneQuestion = row.GetString(5),
        Status = row.GetString(6) switch { "answered" => AnswerStatus.Answered, "refused" => AnswerStatus.Refused, _ => AnswerStatus.NotInCoverage },
        Text = row.GetString(7),
        ShortAnswer = row.Text(8),
        Mode = row.GetString(9),
        Citations = FeedbackJson.Read(row.GetString(10)),
    };

    private static string StatusColumn(AnswerStatus status) => status switch { AnswerStatus.Answered => "answered", AnswerStatus.Refused => "refused", _ => "not_in_coverage" };
}
