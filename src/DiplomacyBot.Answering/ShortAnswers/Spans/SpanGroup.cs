using System.Collections.Frozen;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers.Asked;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>Sorts of questions whose answers look alike; the names are those of the weights' file.</summary>
internal static class SpanGroup
{
    public const string Person = "person";
    public const string Time = "time";
    public const string Place = "place";
    public const string Number = "number";

    /// <summary>"Edward Nowak là ai?": what he is, not what he is called.</summary>
    private const string Identity = "identity";

    private const string Reason = "reason";
    private const string Manner = "manner";
    private const string Which = "which";
    private const string List = "list";
    private const string Definition = "definition";
    private const string What = "what";

    /// <summary>thế kỷ nào, thời kỳ nào, giai đoạn nào, thập niên nào, mùa nào, thời nào.</summary>
    private static readonly FrozenSet<string> Periods = new[] { "kỷ", "kỳ", "đoạn", "niên", "mùa", "thời" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Names = [" tên ", " tên gọi ", " biệt danh ", " biệt hiệu ", " mật danh ", " niên hiệu "];

    public static IReadOnlyList<string> All { get; } = [Person, Identity, Time, Place, Number, Reason, Manner, Which, List, Definition, What];

    /// <summary>The group of a question, by the first kind it asks for and the words by which it asks.</summary>
    public static string Of(AnalysedQuestion question) => AskedReader.Read(question)[0].Kind switch
    {
        AnswerKind.Who => Asking(question) == "là ai" && NamesPerson(question) ? Identity : Person,
        AnswerKind.When => Time,
        AnswerKind.Where => Place,
        AnswerKind.HowMany => Number,
        AnswerKind.Why => Reason,
        AnswerKind.Which => question.Head.Count > 0 && Periods.Contains(question.Head[^1]) ? Time : Which,
        AnswerKind.List => List,
        AnswerKind.What when question.Head.Count > 0 && Periods.Contains(question.Head[^1]) && Asking(question) == "gì" => Time,
        AnswerKind.What when Asking(question) is { } asking && (asking.EndsWith("thế nào", StringComparison.Ordinal) || asking == "ra sao") => Manner,
        AnswerKind.What when Names.Any($" {NormalForm.Key(question.Standalone)} ".Contains) => Which,
        AnswerKind.What when Asking(question) == "là gì" => Definition,
        _ => What,
    };

    private static string? Asking(AnalysedQuestion question) => question.Gaps.Count == 0 ? null : NormalForm.Key(question.Standalone[question.Gaps[0].Start..question.Gaps[0].End]);

    /// <summary>A person's name right in front of the asking words: "Edward Nowak là ai?", but not "Trưởng SOM ASEAN của Việt Nam là ai?".</summary>
    private static bool NamesPerson(AnalysedQuestion question)
    {
        var syllables = SyllableReader.Read(question.Standalone);
        var end = syllables.Count(s => s.End <= question.Gaps[0].Start);
        return NameReader.Read(question.Standalone, syllables, 0, end)
            .Any(run => run.Last == end - 1 && PersonalNames.LooksLikeOne(syllables, run.First, run.Last) && KnownPlaces.LengthAt(syllables, run.First, end) == 0);
    }
}
