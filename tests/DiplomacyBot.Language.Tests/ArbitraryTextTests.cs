using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Numbers;
using DiplomacyBot.Language.Sentences;
using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Language.Tests.Syllables;
using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyBot.Language.Tests;

/// <summary>What holds for any string at all; FsCheck makes the strings and shrinks what fails.</summary>
public class ArbitraryTextTests
{
    [Fact]
    public void KeysAndFoldedTextAreStable() => ForAnyText(text =>
    {
        var key = NormalForm.Key(text);
        return NormalForm.Key(key) == key && Folding.Fold(key) == Folding.Fold(text) && new NormalizedText(text).Text == key;
    });

    [Fact]
    public void NormalSpansComeBackFromTheOriginal() => ForAnyText(text =>
    {
        var normalized = new NormalizedText(text);
        return Enumerable.Range(0, normalized.Text.Length).All(i =>
        {
            var back = normalized.ToNormal(normalized.ToOriginal(new TextSpan(i, i + 1)));
            return back.Start <= i && back.End > i;
        });
    });

    [Fact]
    public void ReadingSentenceBySentenceGivesTheSyllablesOfTheText() => ForAnyText(text =>
    {
        var syllables = new List<Syllable>();
        foreach (var sentence in SentenceReader.Read(text))
        {
            SyllableReader.Read(text, new TextSpan(sentence.Start, sentence.End), syllables);
        }

        return syllables.SequenceEqual(SyllableReader.Read(text));
    });

    [Fact]
    public void PairsStandInTheTextInOrder() => ForAnyText(text =>
        SyllablePairs.Read(text, SyllableReader.Read(text)).All(p => p.Start < p.End && !text[p.Start..p.End].Contains('\n')));

    [Fact]
    public void NumbersStandInTheText() => ForAnyText(text =>
        NumberReader.Read(text).All(n => n.Start >= 0 && n.Start < n.End && n.End <= text.Length));

    private static void ForAnyText(Func<string, bool> holds)
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => holds(text ?? string.Empty)).QuickCheckThrowOnFailure();
        foreach (var text in RandomText.Many(1500))
        {
            if (!holds(text))
            {
                Assert.Fail(RandomText.Show(text));
            }
        }
    }
}
