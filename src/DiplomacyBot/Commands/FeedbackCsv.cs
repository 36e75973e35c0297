using System.Buffers;
using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Json;
using DiplomacyBot.Storage.Feedback;

namespace DiplomacyBot.Commands;

/// <summary>
/// Votes as CSV (RFC 4180). A cell that a spreadsheet program would run as a formula gets an apostrophe in front ("CSV Injection", OWASP):
/// comments and questions come from strangers.
/// </summary>
internal static class FeedbackCsv
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\",;\r\n\t'");

    private static readonly string[] Heads =
        ["at", "reaction", "comment", "question", "standaloneQuestion", "status", "answer", "shortAnswer", "mode", "citations", "channel", "user", "source", "programVersion", "answeredAt", "answerId"];

    public static void Write(IEnumerable<FeedbackEntry> entries, TextWriter to)
    {
        Row(Heads, to);
        foreach (var view in entries.Select(FeedbackView.Of))
        {
            Row(
                [
                    Time(view.At), view.Reaction, view.Comment, view.Question, view.StandaloneQuestion, JsonSerializer.Serialize(view.Status, BotJson.Compact.AnswerStatus).Trim('"'), view.Answer, view.ShortAnswer, view.Mode,
                    JsonSerializer.Serialize(view.Citations, BotJson.Compact.IReadOnlyListCitation), view.Channel, view.User, view.Source, view.ProgramVersion, Time(view.AnsweredAt), view.AnswerId,
                ],
                to);
        }
    }

    /// <summary>A text as a cell.</summary>
    public static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var safe = IsFormula(text) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(NeedQuotes) || safe[0] == ' ' || safe[^1] == ' ' ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    /// <summary>Also in full width, and behind blanks: programs differ in what they pass over.</summary>
    private static bool IsFormula(string text)
    {
        var first = text.AsSpan().TrimStart();
        return text[0] is '\t' or '\r' or '\n' || (first.Length > 0 && "=+-@＝＋－＠".Contains(first[0], StringComparison.Ordinal));
    }

    private static void Row(IEnumerable<string?> cells, TextWriter to)
    {
        to.Write(string.Join(',', cells.Select(Cell)));
        to.Write("\r\n");
    }

    private static string Time(DateTimeOffset at) => at.ToString("O", CultureInfo.InvariantCulture);
}
