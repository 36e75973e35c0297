using System.Text;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;
using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyBot.Answering.Tests.Questions;

/// <summary>What holds for questions made at random from real sentences, in every way people type.</summary>
public class QuestionAnalyzerPropertyTests
{
    private const int Rounds = 400;

    [Fact]
    public void ConceptsStandInTheQuestionInReadingOrder() => ForRandomQuestions(read =>
    {
        var end = 0;
        foreach (var concept in read.Concepts)
        {
            concept.Start.ShouldBeGreaterThanOrEqualTo(end);
            QuestionParts.Keys(read.Text(concept)).ShouldBe(concept.Wordings[0].Keys);
            end = concept.End;
        }

        end.ShouldBeLessThanOrEqualTo(read.Standalone.Length);
    });

    [Fact]
    public void GapsStandOutsideTheConcepts() => ForRandomQuestions(read =>
    {
        foreach (var gap in read.Gaps)
        {
            gap.Start.ShouldBeGreaterThanOrEqualTo(0);
            gap.End.ShouldBeLessThanOrEqualTo(read.Standalone.Length);
            read.Concepts.ShouldAllBe(c => c.End <= gap.Start || c.Start >= gap.End);
        }
    });

    [Fact]
    public void EveryGapWantsOneOfTheKindsAndThereIsAlwaysAKind() => ForRandomQuestions(read =>
    {
        read.Kinds.Count.ShouldBeGreaterThan(0);
        read.Kinds.ShouldBeUnique();
        read.Gaps.ShouldAllBe(g => read.Kinds.Contains(g.Kind));
    });

    [Fact]
    public void DatesStandInTheQuestion() => ForRandomQuestions(read =>
        read.Dates.ShouldAllBe(d => d.Start >= 0 && d.Start < d.End && d.End <= read.Standalone.Length));

    [Fact]
    public void AnyTextAtAllIsRead() => Prop.ForAll<string>(text =>
    {
        var read = QuestionParts.Read(text ?? "");
        return read.Kinds.Count > 0 && read.Concepts.All(c => c.Start >= 0 && c.Start < c.End && c.End <= read.Standalone.Length);
    }).QuickCheckThrowOnFailure();

    private static void ForRandomQuestions(Action<AnalysedQuestion> holds)
    {
        var random = new Random(20251103);
        for (var round = 0; round < Rounds; round++)
        {
            var question = Question(random);
            try
            {
                holds(QuestionParts.Read(question));
            }
            catch (ShouldAssertException failure)
            {
                throw new ShouldAssertException($"“{question}”: {failure.Message}", failure);
            }
        }
    }

    /// <summary>A run of words of a sentence with asking words somewhere in it, typed one way or another.</summary>
    private static string Question(Random random)
    {
        var words = Snippets.Pick(random).Split(' ').ToList();
        words = [.. words.Skip(random.Next(words.Count)).Take(random.Next(1, 14))];
        for (var i = random.Next(3); i > 0; i--)
        {
            words.Insert(random.Next(words.Count + 1), QuestionWords.Asking[random.Next(QuestionWords.Asking.Count)].Phrase.Replace("*", "nước", StringComparison.Ordinal));
        }

        if (random.Next(4) == 0)
        {
            words.Insert(0, QuestionWords.Fillers[random.Next(QuestionWords.Fillers.Count)]);
        }

        var text = string.Join(' ', words) + "?";
        return random.Next(6) switch
        {
            0 => Folding.Fold(text),
            1 => text.ToUpperInvariant(),
            2 => text.ToLowerInvariant(),
            3 => text.Normalize(NormalizationForm.FormD),
            4 => text.Replace(" là ", " la ", StringComparison.Ordinal).Replace("không", "ko", StringComparison.Ordinal).Replace("bao nhiêu", "bn", StringComparison.Ordinal),
            _ => text,
        };
    }
}
