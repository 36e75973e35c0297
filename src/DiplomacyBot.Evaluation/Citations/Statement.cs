using System.Text.RegularExpressions;
using DiplomacyBot.Answering.Answers;

namespace DiplomacyBot.Evaluation.Citations;

/// <summary>A piece of an answer with the citations behind it.</summary>
/// <param name="Text">What is stated, without the marks.</param>
/// <param name="Citations">Positions cited; empty when nothing is.</param>
internal sealed partial record Statement(string Text, IReadOnlyList<int> Citations)
{
    /// <summary>Cuts an answer at its citation marks; what is left behind the last one is a statement without citations, unless it is punctuation.</summary>
    public static IReadOnlyList<Statement> Read(string answer)
    {
        var (statements, at) = (new List<Statement>(), 0);
        foreach (Match marks in Marks().Matches(answer))
        {
            Add(answer[at..marks.Index], [.. marks.Groups[1].Captures.Select(c => int.TryParse(c.ValueSpan, out var n) ? n : 0)]);
            at = marks.Index + marks.Length;
        }

        Add(answer[at..], []);
        return statements;

        void Add(string text, IReadOnlyList<int> citations)
        {
            if (text.Any(char.IsLetterOrDigit))
            {
                statements.Add(new Statement(Bare(text.Trim()), citations));
            }
        }
    }

    /// <summary>That it is only likely is said by the writer and not by a source.</summary>
    private static string Bare(string text) => text.StartsWith(AnswerComposer.Likely, StringComparison.Ordinal) ? text[AnswerComposer.Likely.Length..] : text;

    [GeneratedRegex(@"(?:\[\s*([0-9]+)\s*\][\s,;]*)+", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
