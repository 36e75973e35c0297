using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Language.Tests.Syllables;

public class SyllableKeysTests
{
    [Fact]
    public void ACommonSyllableIsOneInstanceHoweverItIsWritten()
    {
        var keys = SyllableReader.Read("Hội hội HỘI hội").Select(s => s.Key).ToList();
        keys.ShouldAllBe(key => ReferenceEquals(key, keys[0]));
    }

    [Fact]
    public void MoreTokensThanTheTableHoldsStillHaveTheirOwnKeys()
    {
        var random = new Random(7);
        for (var i = 0; i < 300_000; i++)
        {
            var token = $"Tk{random.Next(120_000):x}";
            var (key, expected) = (SyllableReader.Read(token)[0].Key, token.ToLowerInvariant());
            if (key != expected)
            {
                throw new InvalidOperationException($"{token} became {key}");
            }
        }
    }

    [Fact]
    public void ThreadsThatFillTheTableTogetherNeverMixKeys() => Parallel.For(0, 8, thread =>
    {
        var random = new Random(thread);
        for (var i = 0; i < 50_000; i++)
        {
            var token = $"Đồng{random.Next(90_000):x}";
            var key = SyllableReader.Read(token)[0].Key;
            if (key != NormalForm.Key(token))
            {
                throw new InvalidOperationException($"{token} became {key}");
            }
        }
    });

    [Fact]
    public void AnArrayHoldsTheSyllablesOfItsSpanAndNoMore()
    {
        foreach (var text in RandomText.Many(1000))
        {
            var span = new TextSpan(text.Length / 4, text.Length - (text.Length / 4));
            var list = new List<Syllable>();
            SyllableReader.Read(text, span, list);
            SyllableReader.ReadArray(text, span).AsEnumerable().ShouldBe(list, RandomText.Show(text));
        }
    }

    [Fact]
    public void AnArrayOfAHugeTextDoesNotSpoilTheNext()
    {
        var huge = string.Concat(Enumerable.Repeat("hội nghị ", 50_000));
        SyllableReader.ReadArray(huge, new TextSpan(0, huge.Length)).Length.ShouldBe(100_000);
        SyllableReader.ReadArray("Hội nghị", new TextSpan(0, 8)).Length.ShouldBe(2);
        Should.Throw<ArgumentOutOfRangeException>(() => SyllableReader.ReadArray("Hội nghị", new TextSpan(4, 9)));
        SyllableReader.ReadArray("họp", new TextSpan(0, 3)).Length.ShouldBe(1);
    }
}
