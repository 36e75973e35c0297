using System.Globalization;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Metadata;

namespace DiplomacyBot.Coverage.Tests.Metadata;

public class StatedDateTests
{
    [Theory]
    [InlineData("2025-11-01", "2025-11-01", PublicationPrecision.Day)]
    [InlineData("2025-11-01T16:59:00.000Z", "2025-11-01", PublicationPrecision.Day)]
    [InlineData("2025-11-01T17:00:00Z", "2025-11-02", PublicationPrecision.Day)]
    [InlineData("2025-11-01T23:30:00+07:00", "2025-11-01", PublicationPrecision.Day)]
    [InlineData("2025-11-01 23:30", "2025-11-01", PublicationPrecision.Day)]
    [InlineData("1/2/2024", "2024-02-01", PublicationPrecision.Day)]
    [InlineData("16-01-2020, 14:27", "2020-01-16", PublicationPrecision.Day)]
    [InlineData("2021-04", "2021-04-01", PublicationPrecision.Month)]
    [InlineData("4/2021", "2021-04-01", PublicationPrecision.Month)]
    [InlineData("tháng 4/2021", "2021-04-01", PublicationPrecision.Month)]
    [InlineData("2021", "2021-01-01", PublicationPrecision.Year)]
    public void ADateIsReadAsFarAsItGoes(string stated, string on, PublicationPrecision precision) =>
        StatedDate.Read(stated).ShouldBe(new Publication(DateOnly.Parse(on, CultureInfo.InvariantCulture), precision, false));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("hôm qua")]
    [InlineData("2025-13-01")]
    [InlineData("2025-02-30")]
    [InlineData("31/31/2025")]
    [InlineData("20210")]
    [InlineData("0001")]
    [InlineData("2025-11-01T99:00:00Z")]
    public void WhatIsNoDateIsNotGuessed(string? stated) => StatedDate.Read(stated).ShouldBeNull();
}
