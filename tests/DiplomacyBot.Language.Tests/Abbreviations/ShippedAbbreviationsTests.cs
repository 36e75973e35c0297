using System.Text;
using DiplomacyBot.Language.Abbreviations;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Language.Tests.Abbreviations;

/// <summary>Checks the data file itself, so that an edit that spoils it fails here with the line at fault.</summary>
public sealed class ShippedAbbreviationsTests
{
    private static readonly AbbreviationTable Table = AbbreviationTable.Default;

    [Fact]
    public void TheFileIsComposedAndHasNoStraySpaces()
    {
        foreach (var line in Lines())
        {
            line.IsNormalized(NormalizationForm.FormC).ShouldBeTrue(line);
            line.ShouldBe(line.TrimEnd());
            if (!line.StartsWith('#')) line.Split('\t').ShouldAllBe(cell => cell == cell.Trim() && !cell.Contains("  "), line);
            line.ShouldNotContain('\u00A0');
        }
    }

    [Fact]
    public void EveryShortFormLeadsToItsLongFormsAndBack()
    {
        foreach (var entry in Table.Entries.Where(e => e.Kind == AbbreviationKind.Newsroom))
        {
            foreach (var longForm in entry.LongForms)
            {
                Table.LongForms(entry.Form).ShouldContain(longForm);
                Table.Equivalents(longForm).ShouldContain(entry.Form, longForm);
                Table.Equivalents(entry.Form).ShouldContain(longForm, entry.Form);
            }
        }
    }

    [Fact]
    public void EveryVariantLeadsToAllTheOthers()
    {
        foreach (var entry in Table.Entries.Where(e => e.Kind == AbbreviationKind.Variant))
        {
            string[] names = [entry.Form, .. entry.LongForms];
            foreach (var name in names)
            {
                foreach (var other in names.Where(n => n != name)) Table.Equivalents(name).ShouldContain(other, name);
            }
        }
    }

    [Fact]
    public void EveryShortFormIsFoundInASentence()
    {
        foreach (var entry in Table.Entries.Where(e => e.Kind == AbbreviationKind.Newsroom))
        {
            var text = $"Theo {entry.Form}, cuộc họp diễn ra.";
            var mention = Table.Find(text).ShouldHaveSingleItem(entry.Form);
            text[mention.Start..mention.End].ShouldBe(entry.Form);
            mention.Expansions.ShouldBe(Table.LongForms(entry.Form));
        }
    }

    [Fact]
    public void AFormThatReadsLikeASyllableIsMarkedWeak()
    {
        Table.Entries.Where(e => e.Kind == AbbreviationKind.Newsroom && !e.IsWeak && LooksLikeASyllable(Folding.Fold(e.Form))).Select(e => e.Form).ShouldBeEmpty();
    }

    [Fact]
    public void VariantsOfOneSyllableAreMarkedWeak()
    {
        foreach (var entry in Table.Entries.Where(e => e.Kind == AbbreviationKind.Variant))
        {
            if (LooksLikeASyllable(Folding.Fold(entry.Form))) entry.IsWeak.ShouldBeTrue(entry.Form);
            foreach (var name in entry.LongForms.Where(n => LooksLikeASyllable(Folding.Fold(n)))) entry.WeakLongForms.ShouldContain(name);
        }
    }

    [Fact]
    public void NoVariantStandsInTwoGroups()
    {
        var names = Table.Entries.Where(e => e.Kind == AbbreviationKind.Variant).SelectMany(e => e.LongForms.Prepend(e.Form)).Select(NormalForm.Key).ToList();
        names.GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }

    [Fact]
    public void ChatShorthandIsWrittenInLowerCase() =>
        Table.Entries.Where(e => e.Kind == AbbreviationKind.Chat).ShouldAllBe(e => !e.Form.Any(char.IsUpper));

    /// <summary>Onset, vowels and coda of the Vietnamese syllable, accents removed (Quốc ngữ orthography).</summary>
    private static bool LooksLikeASyllable(string folded)
    {
        string[] onsets = ["ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", ""];
        string[] codas = ["ch", "ng", "nh", "c", "m", "n", "p", "t", ""];
        return onsets.Any(o => folded.StartsWith(o, StringComparison.Ordinal) && codas.Any(c => folded.Length > o.Length + c.Length
            && folded.EndsWith(c, StringComparison.Ordinal) && Joins(o, folded[o.Length]) && IsRhyme(folded[o.Length..^c.Length], c)));

        static bool Joins(string onset, char vowel) => (onset, vowel) switch
        {
            ("c" or "g" or "ng", 'e' or 'i' or 'y') => false,
            ("b" or "d" or "n" or "p" or "r" or "v" or "x", 'y') => false,
            _ => true,
        };

        static bool IsRhyme(string vowels, string coda) => vowels switch
        {
            "a" or "e" or "i" or "o" or "u" or "y" or "oa" or "oe" or "uy" or "ie" or "ye" or "uo" or "ua" or "ue" or "uye" => true,
            "ai" or "ao" or "au" or "ay" or "eo" or "ia" or "iu" or "oi" or "ui" or "uu" or "ieu" or "yeu" or "oai" or "oay" or "uoi" or "uou" or "uya" => coda.Length == 0,
            _ => false,
        };
    }

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(typeof(AbbreviationTable).Assembly.GetManifestResourceStream("abbreviations.tsv")!, new UTF8Encoding(false, throwOnInvalidBytes: true));
        while (reader.ReadLine() is { } line) yield return line;
    }
}
