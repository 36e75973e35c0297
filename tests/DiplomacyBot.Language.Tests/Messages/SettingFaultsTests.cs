using DiplomacyBot.Language.Messages;
using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyBot.Language.Tests.Messages;

public class SettingFaultsTests
{
    private static readonly OperatorLanguage English = new(MessageLanguage.English);
    private static readonly Phrase Wanted = new("một số", "a number");

    public static TheoryData<object?, string, string> Found => new()
    {
        { null, "S:K chưa có: hãy đặt một số.", "S:K is missing: give a number." },
        { "", "S:K đang để trống: hãy đặt một số.", "S:K is empty: give a number." },
        { "a", "S:K đang là “a”: hãy đặt một số.", "S:K is \"a\": give a number." },
        { -1.5, "S:K đang là “-1.5”: hãy đặt một số.", "S:K is \"-1.5\": give a number." },
        { true, "S:K đang là “true”: hãy đặt một số.", "S:K is \"true\": give a number." },
        { TimeSpan.FromMilliseconds(50), "S:K đang là “00:00:00.05”: hãy đặt một số.", "S:K is \"00:00:00.05\": give a number." },
        { TimeSpan.FromMinutes(10), "S:K đang là “00:10:00”: hãy đặt một số.", "S:K is \"00:10:00\": give a number." },
        { "a\nb", "S:K đang là “a b”: hãy đặt một số.", "S:K is \"a b\": give a number." },
    };

    [Theory]
    [MemberData(nameof(Found))]
    public void AFaultNamesTheKeyWhatWasFoundAndWhatToGive(object? found, string vietnamese, string english)
    {
        var faults = new SettingFaults("S").Check(true, "Other", found, Wanted).Check(false, "K", found, Wanted);

        faults.Count.ShouldBe(1);
        faults.In(null).ShouldBe([vietnamese]);
        faults.In(English).ShouldBe([english]);
    }

    [Fact]
    public void ASectionAtTheTopHasNoName() => new SettingFaults("").CheckThat(false, "K", new Phrase("sai.", "is wrong.")).In(null).ShouldBe(["K sai."]);

    [Theory]
    [InlineData("http://admin:secret@host:6333/x", "http://***@host:6333/x")]
    [InlineData("http://a:s@e@host", "http://***@host")]
    [InlineData("admin:secret@host", "***@host")]
    [InlineData("https://host/?key=secret", "https://host/?***")]
    [InlineData("https://host/#secret", "https://host/#***")]
    [InlineData("https://u:p@host?key=secret", "https://***@host?***")]
    [InlineData("is it?", "is it?")]
    [InlineData("http://host", "http://host")]
    [InlineData("://", "://")]
    [InlineData("@", "***@")]
    [InlineData("a@://b", "***@://b")]
    public void WhatMayBeASecretInAnAddressIsHidden(string found, string shown) =>
        new SettingFaults("S").Check(false, "K", found, Wanted).In(English).ShouldBe([$"S:K is \"{shown}\": give a number."]);

    [Fact]
    public void ALongValueDoesNotBuryTheMessage() => Prop.ForAll<string, byte>(static (found, times) =>
    {
        var text = string.Concat(Enumerable.Repeat(found + "ắ𝄞\n", times + 1));
        var said = new SettingFaults("S").Check(false, "K", text, Wanted).In(English).Single();

        return said.Length < 250 && said.EndsWith(": give a number.", StringComparison.Ordinal) && !said.Contains('\n');
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(199)]
    [InlineData(200)]
    [InlineData(201)]
    public void ALongValueIsNotCutWithinALetter(int before)
    {
        var said = new SettingFaults("S").Check(false, "K", new string('a', before) + "𝄞𝄞", Wanted).In(English).Single();
        said.EnumerateRunes().ShouldNotContain(System.Text.Rune.ReplacementChar);
    }

    [Fact]
    public void EveryPropertyOutsideItsRangeIsNoted()
    {
        var said = new SettingFaults("S").CheckRanges(new Sample { Count = 11, Share = double.NaN, Patience = TimeSpan.FromSeconds(0.01), Free = -5 }).In(English);

        said.ShouldBe(
        [
            "S:Count is \"11\": give 1 to 10 (how many).",
            "S:Share is \"NaN\": give 0 to 0.5 (which share).",
            "S:Patience is \"00:00:00.01\": give 00:00:00.1 to 00:01:00 (how long).",
        ]);
    }

    [Theory]
    [InlineData(1, 0.0, "00:00:00.1")]
    [InlineData(10, 0.5, "00:01:00")]
    public void BothEndsBelongToTheRange(int count, double share, string patience) =>
        new SettingFaults("S").CheckRanges(new Sample { Count = count, Share = share, Patience = TimeSpan.Parse(patience, System.Globalization.CultureInfo.InvariantCulture) }).Count.ShouldBe(0);

    private sealed class Sample
    {
        [Between(1, 10, "bao nhiêu", "how many")]
        public int Count { get; set; } = 1;

        [Between(0.0, 0.5, "phần nào", "which share")]
        public double Share { get; set; }

        [Between("00:00:00.1", "00:01:00", "bao lâu", "how long")]
        public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(1);

        public int Free { get; set; }
    }
}
