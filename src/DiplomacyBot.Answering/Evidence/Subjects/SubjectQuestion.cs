using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Evidence.Subjects;

/// <summary>
/// "Maria Zakharova là ai?", "SNAP là gì?": every sentence with the name has all of the question, so what counts is whether a sentence tells who or what it is. Sentences that do come first,
/// those that agree with the most others before them; of a name that nobody introduces there is no short answer.
/// </summary>
internal sealed class SubjectQuestion
{
    private const int LongestSubject = 8;

    /// <summary>So many articles must have a noun in front of the name.</summary>
    private const int LeastArticles = 3;

    /// <summary>A longer noun or office is taken when it stands there this often, as a share of the most frequent one.</summary>
    private const double OftenEnough = 0.3;

    /// <summary>Of tellings that as many speak for the fuller one wins; of names written out the one with less beside it.</summary>
    private const double LongPhrase = 100;

    /// <summary>So much sentences lose in rank that tell less than the fullest: they support it and come behind.</summary>
    private const double TellsLess = 1;

    /// <summary>What an office is worth that names its country or body, in articles.</summary>
    private const double NamedBody = 3;

    /// <summary>Asking words behind the subject, without accents; the longest first.</summary>
    private static readonly string[][] Tails =
    [
        .. new[]
        {
            "la chu viet tat cua tu gi", "la chu viet tat cua gi", "la viet tat cua cum tu gi", "la viet tat cua tu gi", "la viet tat cua gi", "viet tat cua cum tu gi", "viet tat cua tu gi", "viet tat cua gi", "co nghia la gi", "nghia la gi", "ten day du la gi", "viet day du la gi", "la cai gi", "la gi", "la ai",
        }.Select(static tail => tail.Split(' ')),
    ];

    private static readonly HashSet<string> Politeness = new(StringComparer.Ordinal) { "xin", "cho", "hỏi", "biết", "tôi", "mình", "em", "vậy", "thế", "nhỉ", "ạ", "hả", "nhé", "ông", "bà", "ngài" };

    private readonly string[] _subject;
    private readonly bool _isPerson;

    /// <summary>Whether each of its syllables has a capital, a digit or is a small word of a foreign name.</summary>
    private readonly bool _isName;

    /// <summary>Whether it is the name of one thing: Hội đồng Bảo an.</summary>
    private readonly bool _isProper;
    private readonly bool _folded;

    private SubjectQuestion(string[] subject, bool isPerson, bool isName, bool isProper, bool folded) => (_subject, _isPerson, _isName, _isProper, _folded) = (subject, isPerson, isName, isProper, folded);

    /// <summary>The person's office where the question gives it, as keys: "Tổng thống Putin là ai?" wants more than that. Empty for none.</summary>
    public string[] Title { get; private init; } = [];

    /// <summary>The question as one for who or what something is; null when it asks something else.</summary>
    public static SubjectQuestion? Of(AnalysedQuestion question)
    {
        var syllables = SyllableReader.Read(question.Standalone);
        var keys = syllables.Select(static s => s.Key).ToArray();
        var folded = Array.ConvertAll(keys, Folding.Fold);
        var (first, end) = (0, keys.Length);
        while (first < end && Politeness.Contains(keys[first]))
        {
            first++;
        }

        while (end > first && Politeness.Contains(keys[end - 1]))
        {
            end--;
        }

        bool person;
        if (end - first > 2 && folded[first] == "ai" && folded[first + 1] == "la")
        {
            (first, person) = (first + 2, true);
        }
        else if (Array.Find(Tails, tail => folded.AsSpan(first, end - first).EndsWith(tail)) is { } tail)
        {
            (end, person) = (end - tail.Length, tail[^1] == "ai");
        }
        else
        {
            return null;
        }

        var name = person ? BehindTitle(syllables, question.Accentless ? folded : keys, first, end, question.Accentless) : first;
        var title = keys[first..Math.Max(first, name)];
        first = name;
        var subject = syllables.Skip(first).Take(end - first).ToList();
        var isName = question.Accentless || subject.TrueForAll(s => SubjectSentence.IsNamed(question.Standalone, s));
        var proper = isName || subject.Count(s => char.IsUpper(question.Standalone[s.Start])) > 1;
        return subject.Count is 0 or > LongestSubject || !subject.Exists(static s => s.Key.Any(char.IsLetter)) || (person && !isName) || KnownPlaces.LengthAt(syllables, first, end) == end - first
            ? null
            : new SubjectQuestion(question.Accentless ? folded[first..end] : keys[first..end], person, isName, proper, question.Accentless) { Title = title };
    }

    /// <summary>Where a personal name begins behind an office and its country: "Thủ tướng Nhật Bản <c>Takaichi</c>"; <paramref name="first"/> when there is no such office.</summary>
    private static int BehindTitle(IReadOnlyList<Syllable> syllables, string[] keys, int first, int end, bool folded)
    {
        var title = Math.Max(PersonTitles.Names.At(keys, first, folded)?.Length ?? 0, OfficeTitles.Names.At(keys, first, folded)?.Length ?? 0);
        var name = first + title;
        name += title > 0 && name < end ? KnownPlaces.LengthAt(syllables, name, end) : 0;
        return title > 0 && name < end && IsPersonal(syllables, name, end) ? name : first;
    }

    private static bool IsPersonal(IReadOnlyList<Syllable> syllables, int first, int end) =>
        end - first == 1 ? !VietnameseSyllable.IsPossible(syllables[first].Key) : PersonalNames.LooksLikeOne(syllables, first, end - 1);

    /// <summary>Puts the sentences that tell it in front, each with what it tells as its short answer.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="all">All sentences of the passages found.</param>
    /// <param name="today">The day the question was asked.</param>
    public FoundEvidence Keep(FoundEvidence found, IEnumerable<EvidenceSentence> all, DateOnly today)
    {
        var tellings = new List<SubjectTelling>();
        var named = false;
        foreach (var sentence in all)
        {
            var read = new SubjectSentence(sentence, today);
            foreach (var (first, end) in read.Places(_subject, _folded, _isName))
            {
                named = true;
                tellings.AddRange(_isPerson ? PersonTellings.In(read, first, end) : ThingTellings.In(read, first, end));
            }
        }

        if (Title.Length > 0 && tellings.Count > 0)
        {
            var introduced = tellings.DistinctBy(static t => (t.Sentence.Article.Article.Id, t.Sentence.Sentence)).Select(static t => t.Sentence with { ShortAnswers = [] }).ToList();
            tellings.RemoveAll(static t => !t.NamesBody);
            if (tellings.Count == 0)
            {
                // Nothing beyond the office that the question gives.
                return found with { Sentences = introduced, IsTold = true, IsUntold = true };
            }

            var same = tellings.Where(t => t.Keys.AsSpan().StartsWith(Title)).ToList();
            tellings = same.Count > 0 ? same : tellings;
        }

        if (Agreed(tellings) is { Count: > 0 } agreed)
        {
            return found with { IsTold = true, Sentences = [.. agreed.DistinctBy(static t => (t.Sentence.Article.Article.Id, t.Sentence.Sentence)).Select(t => Told(t, agreed[0]))] };
        }

        // A common noun nobody defines may still be told in other words.
        return _isProper && named ? found with { Sentences = [.. found.Sentences.Select(static s => s with { ShortAnswers = [] })], IsUntold = true } : found;
    }

    /// <summary>The sentence, with what it tells as its short answer where that is the fullest.</summary>
    private EvidenceSentence Told(SubjectTelling telling, SubjectTelling fullest) => telling.Keys.AsSpan().SequenceEqual(fullest.Keys)
        ? telling.Sentence with { ShortAnswers = [new ShortAnswer(telling.Start, telling.End, _isPerson ? AnswerKind.Who : AnswerKind.What, 1)] }
        : telling.Sentence with { ShortAnswers = [], Score = telling.Sentence.Score - TellsLess };

    /// <summary>The tellings of the surest form that agree with the one most others speak for; best first.</summary>
    private List<SubjectTelling> Agreed(List<SubjectTelling> tellings)
    {
        var nouns = tellings.Where(static t => t.Form == TellingForm.InFront).ToList();
        var sure = _isPerson ? tellings
            : tellings.Where(static t => t.Form != TellingForm.InFront).GroupBy(static t => t.Form).OrderBy(static g => g.Key).Select(static g => g.ToList()).FirstOrDefault() ?? (_isName ? Nouns(nouns) : []);
        var most = _isPerson ? MostGiven(sure) : sure.MaxBy(t => Articles(sure.Where(other => other.EndsIn(t))) + (t.Keys.Length / (t.Form == TellingForm.WrittenOut ? -LongPhrase : LongPhrase)));
        return most is null ? [] : [.. sure.Where(most.Agrees).OrderByDescending(t => t.Keys.SequenceEqual(most.Keys)).ThenByDescending(static t => t.Sentence.Score)];
    }

    /// <summary>The office most papers give, with its country or body where one of them has it.</summary>
    private static SubjectTelling? MostGiven(List<SubjectTelling> tellings)
    {
        var most = tellings.MaxBy(t => Articles(tellings.Where(t.Agrees)) + (t.NamesBody ? NamedBody : 0));
        var named = tellings.Where(t => t.NamesBody && most!.Agrees(t)).Select(t => (Telling: t, Articles: Articles(tellings.Where(t.IsPartOf)))).ToList();
        var least = named.Select(static n => n.Articles).DefaultIfEmpty(0).Max() * OftenEnough;
        return named.Where(n => n.Articles >= least).Select(static n => n.Telling).MaxBy(static t => t.Keys.Length) ?? most;
    }

    private static int Articles(IEnumerable<SubjectTelling> tellings) => tellings.Select(static t => t.Sentence.Article.Article.Id).Distinct().Count();

    /// <summary>Of the small words in front of a name those are its noun that stand there in several articles: "tiêm kích" of "vận hành tiêm kích Gripen".</summary>
    private static List<SubjectTelling> Nouns(List<SubjectTelling> inFront)
    {
        var counts = inFront.SelectMany(static t => Enumerable.Range(0, t.Keys.Length).Select(skip => (Noun: string.Join(' ', t.Keys[skip..]), t.Sentence.Article.Article.Id)))
            .Distinct().GroupBy(static n => n.Noun).ToDictionary(static g => g.Key, static g => g.Count());
        var least = Math.Max(LeastArticles, counts.Values.DefaultIfEmpty(0).Max() * OftenEnough);
        var nouns = new List<SubjectTelling>();
        foreach (var telling in inFront)
        {
            var cut = Enumerable.Range(0, telling.Keys.Length).FirstOrDefault(skip => counts[string.Join(' ', telling.Keys[skip..])] >= least, -1);
            if (cut >= 0 && !ThingTellings.EndsNames(telling.Keys[cut]))
            {
                var syllables = SyllableReader.Read(telling.Sentence.Article.Article.Text[telling.Start..telling.End]);
                nouns.Add(telling with { Keys = telling.Keys[cut..], Start = telling.Start + syllables[cut].Start });
            }
        }

        return nouns;
    }
}
