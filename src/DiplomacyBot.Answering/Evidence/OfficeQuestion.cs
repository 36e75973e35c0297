using DiplomacyBot.Answering.Grounding;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Language.Abbreviations;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>
/// "Thủ tướng Việt Nam là ai?", "Đại sứ Việt Nam tại Myanmar là ai?" Only a sentence that names a holder of that very office answers it: whoever else stands near the words, a
/// former or a deputy one, or the same office of another country, would be an invented fact.
/// </summary>
internal sealed class OfficeQuestion
{
    /// <summary>What such a question says beside the office and its country, without accents.</summary>
    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "ai", "la", "hien", "nay", "tai", "cua", "nuoc", "ten", "gi", "bay", "gio", "duong", "nhiem", "dang", "vay", "the", "cho", "hoi", "biet", "ban", "a", "nhi", "xin", "ong", "ba", "nguoi", "giu", "chuc", "toi", "moi", "vua", "hay", "noi",
    };

    /// <summary>Syllables of the longest Vietnamese name.</summary>
    private const int LongestName = 4;

    /// <summary>Syllables of names that no other people has.</summary>
    private const int SurelyVietnamese = 3;

    private static readonly HashSet<string> Highest = new(StringComparer.Ordinal) { "tổng bí thư", "chủ tịch nước", "chủ tịch quốc hội" };

    private readonly string _office;
    private readonly OfficeBody _body;

    private readonly string[]? _literal;

    /// <summary>Whether Vietnam was not named. Then short names that may be Chinese (Vương Nghị) are its own people's only in the highest offices.</summary>
    private readonly bool _assumed;

    private OfficeQuestion(string office, OfficeBody body, string[]? literal) => (_office, _body, _literal, _assumed) = (office, body.IsNamed ? body : OfficeBody.AtHome, literal, !body.IsNamed);

    /// <summary>The question as one for the holder of an office; null when it asks something else, or more.</summary>
    public static OfficeQuestion? Of(AnalysedQuestion question, DateOnly today)
    {
        var reading = new TextReading(WrittenOut(question), today);
        if ((question.Kinds is not [AnswerKind.Who] && !reading.Folded.Contains("ten")) || OfficeTitles.Names.All(question.Accentless ? reading.Folded : reading.Keys, question.Accentless).ToList() is not [var title])
        {
            return null;
        }

        var body = OfficeBody.At(reading, title.End, folded: true);
        var rest = Rest(body);
        string[]? literal = null;
        if (rest.Count > 0 && rest[0] >= title.End && rest[^1] - rest[0] == rest.Count - 1 && reading.IsCapital(rest[0]))
        {
            // "Bộ trưởng Công an", "tại San Francisco": a name no table has is sought as it is written.
            literal = reading.Keys[rest[0]..(rest[^1] + 1)];
            body = OfficeBody.At(reading, title.End, folded: true, literal);
            rest = Rest(body);
        }

        return rest.Count == 0 ? new OfficeQuestion(title.Value, body, literal) : null;

        List<int> Rest(OfficeBody known) => [.. Enumerable.Range(0, reading.Keys.Length).Where(i => (i < title.Start || i >= known.End) && !Asking.Contains(reading.Folded[i]))];
    }

    /// <summary>Keeps the sentences that name the holder named most often, who becomes their short answer; none when nobody is named.</summary>
    public FoundEvidence Keep(FoundEvidence found, DateOnly today)
    {
        var named = found.Sentences.SelectMany(sentence => OfficeHolder.In(sentence, _office, _literal, today)).ToList();
        var here = named.Where(h => h.Body.Is(_body, homely: AtHome(h))).Select(static h => h.Key).ToHashSet(StringComparer.Ordinal);
        var elsewhere = named.Where(h => h.Body.IsNamed && !h.Body.Is(_body, homely: AtHome(h))).Select(static h => h.Key).ToHashSet(StringComparer.Ordinal);
        var most = named.Where(h => h.Body.Is(_body, homely: AtHome(h)) ? h.Body.IsNamed || !elsewhere.Contains(h.Key) : !h.Body.IsNamed && here.Contains(h.Key))
            .GroupBy(static h => h.Key).OrderByDescending(static g => g.Count()).FirstOrDefault();
        return found with
        {
            Sentences = [.. (most ?? Enumerable.Empty<OfficeHolder>()).DistinctBy(static h => h.Sentence).Select(static h => h.Sentence with { ShortAnswers = [new ShortAnswer(h.Start, h.End, AnswerKind.Who, 1)] })],
        };
    }

    /// <summary>Papers leave out their own country: "Thủ tướng Phạm Minh Chính", a Vietnamese name.</summary>
    private bool AtHome(OfficeHolder holder) => (!_assumed || holder.Name.Length >= SurelyVietnamese || Highest.Contains(_office)) && PersonalNames.IsFamily(holder.Name[0]) && holder.Name.Length <= LongestName && holder.Body.Post.Count == 0;

    /// <summary>The question with its abbreviations written out, the most usual meaning of each.</summary>
    private static string WrittenOut(AnalysedQuestion question)
    {
        var text = question.Standalone;
        foreach (var mention in AbbreviationTable.Default.Find(text, accentless: true).Reverse())
        {
            text = text[..mention.Start] + mention.Expansions[0] + text[mention.End..];
        }

        return text;
    }
}
