using DiplomacyBot.Commands.Evaluate;

namespace DiplomacyBot.Tests.Commands.Evaluate;

public sealed class TemporaryFolderTests : IDisposable
{
    private readonly DirectoryInfo _below = Directory.CreateTempSubdirectory("diplomacybot-below-");

    [Fact]
    public void ItIsThereUntilItIsDisposed()
    {
        string path;
        using (var folder = TemporaryFolder.Create(_below.FullName))
        {
            path = folder.FullName;
            Directory.Exists(path).ShouldBeTrue();
        }

        Directory.Exists(path).ShouldBeFalse();
    }

    [Fact]
    public void WhatAKilledEvaluationLeftIsRemovedByTheNext()
    {
        var left = Left("in-use.lock", "diplomacybot.db", "diplomacybot.db-wal", "waiting.lock");
        using var next = TemporaryFolder.Create(_below.FullName);
        Directory.Exists(left).ShouldBeFalse();
    }

    [Fact]
    public void WhatAnotherEvaluationIsUsingStays()
    {
        using var running = TemporaryFolder.Create(_below.FullName);
        Age(running.FullName);
        using var next = TemporaryFolder.Create(_below.FullName);
        Directory.Exists(running.FullName).ShouldBeTrue();
    }

    [Theory]
    [InlineData("in-use.lock|diplomacybot.db|notes.txt")]
    [InlineData("important.docx")]
    public void AFolderWithAnythingElseInItIsNotOurs(string files)
    {
        var left = Left(files.Split('|'));
        using var next = TemporaryFolder.Create(_below.FullName);
        Directory.GetFiles(left).Length.ShouldBe(files.Split('|').Length);
    }

    [Fact]
    public void AFolderThatIsJustBeingMadeStays()
    {
        var made = Directory.CreateDirectory(Path.Combine(_below.FullName, "diplomacybot-evaluate-new"));
        using var next = TemporaryFolder.Create(_below.FullName);
        made.Refresh();
        made.Exists.ShouldBeTrue();
    }

    [SkippableFact]
    public void ALinkIsNotFollowed()
    {
        Skip.If(OperatingSystem.IsWindows(), "links need a privilege there");
        var elsewhere = Directory.CreateDirectory(Path.Combine(_below.FullName, "elsewhere"));
        File.WriteAllText(Path.Combine(elsewhere.FullName, "diplomacybot.db"), "");
        File.WriteAllText(Path.Combine(elsewhere.FullName, "in-use.lock"), "");
        Age(elsewhere.FullName);
        Directory.CreateSymbolicLink(Path.Combine(_below.FullName, "diplomacybot-evaluate-link"), elsewhere.FullName);
        using var next = TemporaryFolder.Create(_below.FullName);
        elsewhere.GetFiles().Length.ShouldBe(2);
    }

    public void Dispose() => _below.Delete(recursive: true);

    private string Left(params string[] files)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_below.FullName, "diplomacybot-evaluate-" + Guid.NewGuid().ToString("N"))).FullName;
        foreach (var file in files)
        {
            File.WriteAllText(Path.Combine(folder, file), "");
        }

        Age(folder);
        return folder;
    }

    private static void Age(string folder) => Directory.SetLastWriteTimeUtc(folder, new DateTime(2020, 1, 16, 0, 0, 0, DateTimeKind.Utc));
}
