using System.Text.RegularExpressions;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Language;
using DiplomacyBot.Language.Sentences;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Chat.FollowUps;

/// <summary>
/// Makes questions out of an article's plain statements. Whether the bot answers them is not known here; that they are Vietnamese, and mean
/// the same without their article, is.
/// </summary>
internal static partial class FactQuestions
{
    private const int LongestSentence = 400;
    private const int FewestSyllables = 5;

    /// <summary>Longer ones do not fit a button.</summary>
    private const int MostSyllables = 24;

    private const int LongestQuestion = 120;

    /// <summary>In the order of the article.</summary>
    public static IEnumerable<FactQuestion> In(SourceArticle article)
    {
        // Without any date an undated article's "16/1" has no year to stand in; the reader needs some day, and its year is never shown.
        var published = article.PublishedOn ?? DateOnly.MinValue.AddYears(2000);
        foreach (var sentence in SentenceReader.Read(article.Text))
        {
            if (sentence.Kind != SentenceKind.Prose || sentence.End - sentence.Start > LongestSentence)
            {
                continue;
            }

            var text = article.Text[sentence.Start..sentence.End];
            if (Clause.Of(text, published) is { } clause)
            {
                foreach (var (question, fact) in QuestionForms.Of(clause, published).Where(static q => StandsAlone(q.Question)))
                {
                    yield return new FactQuestion(question, article.Id, new TextSpan(sentence.Start, sentence.End), fact);
                }
            }
        }
    }

    /// <summary>Names something (behind its first word: a capital there says nothing, and a short question without one is taken for a follow-up), points at nothing that was said before, and ends where a phrase ends.</summary>
    public static bool StandsAlone(string question)
    {
        var syllables = SyllableReader.Read(question);
        return question.Length <= LongestQuestion
            && syllables.Count is >= FewestSyllables and <= MostSyllables
            && syllables.Skip(1).Any(s => char.IsUpper(question[s.Start]) || char.IsAsciiDigit(question[s.Start]))
            && !Pointing().IsMatch(question) && !Dangling().IsMatch(question) && !Unquotable().IsMatch(question)
            && question.Count(static c => c == '“') == question.Count(static c => c == '”');
    }

    [GeneratedRegex(@"\b(?:này|đó|ấy|kia|nọ|họ|nó|chúng|đây|trên|ta|tôi|mình|hai bên|hai nước|hai người|cả hai|các bên|nói trên|kể trên|tiếp theo|sau này|trước đây|nước ta|hôm qua|hôm nay|cùng kỳ|dịp)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pointing();

    [GeneratedRegex(@"\b(?:và|của|với|khi|để|rằng|là|cho|do|tại|ở|trong|về|các|những|một|bởi|đến|mà|như|hoặc|cùng|theo|được|bị|sẽ|đã) (?:khi nào|ở đâu|là gì|là ai)\?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Dangling();

    [GeneratedRegex(@"[\[\]()<>{}|*_#`""/\\@]|https?|\s[-–—]\s\p{Ll}|\.\.|…", RegexOptions.CultureInvariant)]
    private static partial Regex Unquotable();
}
