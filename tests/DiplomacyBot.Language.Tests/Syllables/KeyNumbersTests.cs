using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Language.Tests.Syllables;

public class KeyNumbersTests
{
    [Fact]
    public void EqualKeysHaveOneNumberAndOthersAnother()
    {
        var keys = new Dictionary<int, string>();
        foreach (var syllable in RandomText.Many(1000).SelectMany(SyllableReader.Read))
        {
            var number = KeyNumbers.Of(syllable.Key);
            number.ShouldBe(syllable.Number, syllable.Key);
            if (number > 0)
            {
                keys.TryAdd(number, syllable.Key);
                keys[number].ShouldBe(syllable.Key);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("15000")]
    [InlineData("1.234,5")]
    [InlineData("llanfairpwllgwyngyllgogerychwyrndrobwll")]
    public void WhatSeldomComesBackHasNone(string key) => KeyNumbers.Of(key).ShouldBe(0);

    [Fact]
    public void ThreadsThatMeetAKeyTogetherAgreeOnItsNumber()
    {
        var numbers = new int[8][];
        Parallel.For(0, numbers.Length, thread => numbers[thread] = [.. Enumerable.Range(0, 2000).Select(i => KeyNumbers.Of($"đường{i:x}"))]);
        numbers.ShouldAllBe(own => own.SequenceEqual(numbers[0]));
    }

    [Fact]
    public void AllNumbersAreGivenOnceAndWhoComesThenHasNone()
    {
        var numbers = Enumerable.Range(0, KeyNumbers.Most + 1000).Select(i => KeyNumbers.Of($"tên{i:x}")).ToList();
        numbers.ShouldAllBe(number => number >= 0 && number <= KeyNumbers.Most);
        numbers.Where(number => number > 0).ShouldBeUnique();
        numbers[^1].ShouldBe(0);
        KeyNumbers.Of($"tên{KeyNumbers.Most + 999:x}").ShouldBe(0);
        SyllableReader.Read($"Tên{KeyNumbers.Most + 999:x}")[0].Number.ShouldBe(0);
    }
}
