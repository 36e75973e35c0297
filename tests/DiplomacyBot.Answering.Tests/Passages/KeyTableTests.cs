using DiplomacyBot.Answering.Passages;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Tests.Passages;

public class KeyTableTests
{
    [Fact]
    public void WhatWasPutInIsFoundAndNothingElse()
    {
        var random = new Random(5);
        var (table, known) = (new KeyTable<int>(), new Dictionary<string, int>());
        for (var i = 0; i < 2000; i++)
        {
            var syllable = SyllableReader.Read($"{(char)random.Next('a', 'z' + 1)}{random.Next(900):x}")[0];
            if (random.Next(3) == 0)
            {
                table[syllable.Key] = known[syllable.Key] = i;
            }

            table.Find(syllable).ShouldBe(known.GetValueOrDefault(syllable.Key), syllable.Key);
        }
    }

    [Fact]
    public void AValueCanBeChangedWhereItStands()
    {
        var table = new KeyTable<int>();
        table["hội"]++;
        table["hội"]++;
        table.Find(SyllableReader.Read("Hội nghị")[0]).ShouldBe(2);
        table.Find(SyllableReader.Read("Hội nghị")[1]).ShouldBe(0);
    }

    [Theory]
    [InlineData("15000")]
    [InlineData("1.234,5")]
    [InlineData("llanfairpwllgwyngyllgogerychwyrndrobwll")]
    [InlineData("hội")]
    public void WhatHasNoNumberIsFoundByItsKey(string key)
    {
        var table = new KeyTable<int>();
        table.Find(new Syllable(0, key.Length, key)).ShouldBe(0);
        table[key] = 3;
        table.Find(new Syllable(0, key.Length, key)).ShouldBe(3);
        table.Find(SyllableReader.Read(key)[0]).ShouldBe(3);
        table.Find(new Syllable(0, 5, "16000")).ShouldBe(0);
    }
}
