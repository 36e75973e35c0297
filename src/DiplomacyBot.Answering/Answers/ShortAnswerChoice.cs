using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Answering.ShortAnswers.Asked;
using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Answers;

/// <summary>A piece of the short answer.</summary>
/// <param name="Sentence">Index of the sentence shown that it is cut from.</param>
/// <param name="Text">What is shown; never empty.</param>
internal readonly record struct ShortAnswerPart(int Sentence, string Text);

/// <summary>Chooses what is shown in front of the quotes: for each thing asked for what surely fits, else the likeliest run; nothing where it would be a guess.</summary>
internal static class ShortAnswerChoice
{
    /// <summary>Below this something of the kind asked for is taken only as one run of the sentences among all.</summary>
    private const double LeastAnswer = 0.9;

    /// <summary>The same for what is seldom mistaken.</summary>
    private const double LeastOfPeopleAndDates = 0.5;

    private const double LeastOfNumbers = 0.55;

    private const double LeastOfPlaces = 0.6;

    private const double LeastOfOneOfAClass = 0.75;

    /// <summary>A run of which less agreement is to be expected is a guess and not shown: the quotes speak for themselves.</summary>
    private const double LeastAgreement = 0.15;

    /// <summary>A number that fits less well is no amount of the money asked for: a year, a number plate.</summary>
    private const double LeastAmount = 0.5;

    /// <summary>Words that say how many, though no number by themselves.</summary>
    private static readonly HashSet<string> SmallNumbers = new(StringComparer.Ordinal) { "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "trăm", "nghìn", "vài", "nửa", "nhiều", "triệu", "tỷ" };

    /// <summary>Without a clear lead of another sentence the first one gives the short answer, and the one that tells one thing asked for also the other.</summary>
    private const double FirstComesFirst = 0.3;

    /// <summary>What a short answer gains for each other sentence shown that tells the same.</summary>
    private const double Agreeing = 0.4;

    /// <summary>A sentence that surely tells one of the things asked for is trusted so much more with the others.</summary>
    private const double TellsAnother = 0.1;

    /// <summary>What fits this well needs no second reading.</summary>
    private const double Certain = 0.85;

    /// <summary>The same for a number, whose unit is a proof.</summary>
    private const double CertainNumber = 0.75;

    /// <summary>Of two readings that name different things the run is believed when it is this sure; else neither.</summary>
    private const double SurerRun = 0.6;

    /// <summary>Who asks for several people is told also those of sentences nearly as good.</summary>
    private const double NearlyAsGood = 0.3;

    /// <summary>The parts, in the order the question asks for them; empty when nothing is sure enough.</summary>
    public static IReadOnlyList<ShortAnswerPart> Of(AnalysedQuestion question, IReadOnlyList<EvidenceSentence> chosen, FoundSpan? span)
    {
        var things = AskedReader.Read(question);
        if (things.Any(static t => t.OfEach))
        {
            // One number of several would be taken for all of them.
            return [];
        }

        var parts = new List<ShortAnswerPart>();
        var (told, agreed) = (0, false);
        for (var t = 0; t < things.Count; t++)
        {
            var options = Options(chosen, things, t);
            if (options.Count == 0)
            {
                continue;
            }

            int Agreements((int Sentence, ShortAnswer Answer) option) => options.Count(other => other.Sentence != option.Sentence && Same(chosen, option, other));
            var found = options.MaxBy(o => chosen[o.Sentence].Score + (o.Sentence == told ? FirstComesFirst : 0) + (Agreeing * Agreements(o)));
            told = found.Sentence;
            agreed |= Agreements(found) > 0;
            parts.AddRange(AsksForSeveral(question, things[t]) ? Several(chosen, options, told) : [Full(chosen, options.First(o => o.Sentence == told), things[t].Kind)]);
        }

        IReadOnlyList<ShortAnswerPart> shown = [.. parts.Where(p => p.Text.Length > 0).DistinctBy(p => NormalForm.Key(p.Text))];

        // What two sentences tell is not given up for a run of a third.
        if (shown.Count == 0 || (things.Count == 1 && !agreed && Contradicts(chosen, shown, span)))
        {
            return Cut(question, chosen, span, shown.Count == 0 ? LeastAgreement : SurerRun) is { } cut ? [cut] : [];
        }

        return shown;
    }

    /// <summary>Whether the likeliest run has no syllable of what was found by its kind, and that is not beyond doubt.</summary>
    private static bool Contradicts(IReadOnlyList<EvidenceSentence> chosen, IReadOnlyList<ShortAnswerPart> parts, FoundSpan? span)
    {
        if (span is null || chosen.Any(s => s.ShortAnswers.Any(a => a.Score >= (a.Kind == AnswerKind.HowMany ? CertainNumber : Certain))))
        {
            return false;
        }

        var run = SyllableReader.Read(chosen[span.Sentence].Article.Article.Text[span.Start..span.End]).Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        return parts.All(p => SyllableReader.Read(p.Text).All(s => !run.Contains(s.Key)));
    }

    /// <summary>What one sentence surely tells of the things asked for; null when nothing.</summary>
    public static string? In(AnalysedQuestion question, EvidenceSentence sentence)
    {
        var things = AskedReader.Read(question);
        var parts = things.Select((_, t) => Options([sentence], things, t)).Where(o => o.Count > 0).Select(o => Text(sentence, o[0].Answer)).Where(t => t.Length > 0).Distinct().ToList();
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }

    private static List<(int Sentence, ShortAnswer Answer)> Options(IReadOnlyList<EvidenceSentence> chosen, IReadOnlyList<AskedThing> things, int thing)
    {
        var least = LeastOf(things[thing].Kind);
        return [.. Enumerable.Range(0, chosen.Count).SelectMany(i => chosen[i].ShortAnswers
            .Where(a => a.Thing == thing && a.Score >= least - (chosen[i].ShortAnswers.Any(other => other.Thing != thing && other.Score >= LeastOf(things[other.Thing].Kind)) ? TellsAnother : 0))
            .Take(1).Select(a => (i, a)))];
    }

    private static bool Same(IReadOnlyList<EvidenceSentence> chosen, (int Sentence, ShortAnswer Answer) a, (int Sentence, ShortAnswer Answer) b) =>
        AnswerValue.Of(chosen[a.Sentence], a.Answer) == AnswerValue.Of(chosen[b.Sentence], b.Answer);

    private static bool AsksForSeveral(AnalysedQuestion question, AskedThing thing) =>
        thing.Kind == AnswerKind.Who && question.Standalone.AsSpan(thing.Gap.Start, thing.Gap.End - thing.Gap.Start).Contains("những", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<ShortAnswerPart> Several(IReadOnlyList<EvidenceSentence> chosen, List<(int Sentence, ShortAnswer Answer)> options, int best) =>
        options.Where(o => chosen[o.Sentence].Score >= chosen[best].Score - NearlyAsGood).OrderBy(o => o.Sentence).Select(o => new ShortAnswerPart(o.Sentence, Text(chosen[o.Sentence], o.Answer)));

    /// <summary>"Bà Jiang" is called by her full name where another sentence shown has it.</summary>
    private static ShortAnswerPart Full(IReadOnlyList<EvidenceSentence> chosen, (int Sentence, ShortAnswer Answer) option, AnswerKind kind)
    {
        var text = Text(chosen[option.Sentence], option.Answer);
        if (kind == AnswerKind.Who && SyllableReader.Read(text) is [var only])
        {
            for (var i = 0; i < chosen.Count; i++)
            {
                var article = chosen[i].Article;
                foreach (var person in TypedCandidates.People(article, chosen[i].Sentence))
                {
                    if (person.Last > person.First && (article.Syllables[person.First].Key == only.Key || article.Syllables[person.Last].Key == only.Key))
                    {
                        return new ShortAnswerPart(i, article.Article.Text[person.Start..person.End]);
                    }
                }
            }
        }

        return new ShortAnswerPart(option.Sentence, text);
    }

    private static string Text(EvidenceSentence sentence, ShortAnswer answer) => ShortAnswerText.Of(sentence.Article.Article.Text[answer.Start..answer.End]);

    /// <summary>The likeliest run, where nothing is surely of the kind asked for.</summary>
    private static ShortAnswerPart? Cut(AnalysedQuestion question, IReadOnlyList<EvidenceSentence> chosen, FoundSpan? span, double least) =>
        span is not null && span.Agreement >= least && ShortAnswerText.Of(chosen[span.Sentence].Article.Article.Text[span.Start..span.End]) is { Length: > 0 } text
            && MayBeCut(question, chosen[span.Sentence], span, text) ? new ShortAnswerPart(span.Sentence, text) : null;

    /// <summary>Whether a run may answer such a question at all: a reason needs a word that gives one, an amount needs a number, and one of money an amount of money.</summary>
    private static bool MayBeCut(AnalysedQuestion question, EvidenceSentence sentence, FoundSpan span, string run) => question.Kinds[0] switch
    {
        AnswerKind.YesNo => false,
        AnswerKind.Why => sentence.Features.Signs > 0,
        AnswerKind.HowMany => (run.Any(char.IsDigit) || SyllableReader.Read(run).Any(s => SmallNumbers.Contains(s.Key))) && IsAskedAmount(question, sentence, span),
        _ => true,
    };

    /// <summary>Money is told in money, and an age in years.</summary>
    private static bool IsAskedAmount(AnalysedQuestion question, EvidenceSentence sentence, FoundSpan span)
    {
        var units = MeasureUnits.Of(question);
        return (!MeasureUnits.AreMoney(units) && !units.Contains("tuổi")) || NumberCandidates.Of(sentence.Article, sentence.Sentence, question.Head, units, sentence.Today).Any(n => n.Start < span.End && span.Start < n.End && n.Fit >= LeastAmount);
    }

    private static double LeastOf(AnswerKind kind) => kind switch
    {
        AnswerKind.When or AnswerKind.Who => LeastOfPeopleAndDates,
        AnswerKind.HowMany => LeastOfNumbers,
        AnswerKind.Where => LeastOfPlaces,
        AnswerKind.Which => LeastOfOneOfAClass,
        _ => LeastAnswer,
    };
}
