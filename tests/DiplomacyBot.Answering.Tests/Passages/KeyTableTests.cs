using DiplomacyBot.Answering.Passages;

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
            var key = $"{(char)random.Next('a', 'ỹ')}{random.Next(900):x}";
            if (random.Next(3) == 0)
            {
                table[key] = known[key] = i;
            }

            table.Find(key).ShouldBe(known.GetValueOrDefault(key), key);
        }
    }

    [Fact]
    public void AValueCanBeChangedWhereItStands()
    {
        var table = new KeyTable<int>();
        table["hội"]++;
        table["hội"]++;
        table.Find("hội").ShouldBe(2);
        table.Find("hội nghị").ShouldBe(0);
    }
}
