using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Storage.Checks;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Following;
using Microsoft.Data.Sqlite;
using static DiplomacyBot.Storage.Tests.StoreFolder;

namespace DiplomacyBot.Storage.Tests.Checks;

public sealed class StoreDoctorTests : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly StoreDoctor _doctor;

    public StoreDoctorTests() => _doctor = new StoreDoctor(_folder.Database);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task AHealthyStoreHasNoFindings()
    {
        await _folder.Save(Article("a", "Tin 🇻🇳 có ký tự ngoài mặt phẳng cơ bản.\nHết 🇱🇦"));
        await _folder.Save(Article("b", duplicateOf: "a"));
        using var index = new EmbeddedPassageIndex();
        using var follower = new IndexFollower(_folder.Database, index);
        await follower.LoadAsync(default);

        (await _doctor.ExamineAsync(index, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task AnIndexThatLagsBehindIsNoticed()
    {
        await _folder.Save(Article("a"));
        using var index = new EmbeddedPassageIndex();

        (await _doctor.ExamineAsync(index, default)).ShouldHaveSingleItem().Check.ShouldBe(StoreCheck.Index);
    }

    [Theory]
    [InlineData("UPDATE passages SET end_offset = 9999 WHERE ordinal = 1", StoreCheck.Passages)]
    [InlineData("UPDATE passages SET start_offset = -1 WHERE ordinal = 0", StoreCheck.Passages)]
    [InlineData("DELETE FROM passages WHERE ordinal = 0", StoreCheck.Passages)]
    [InlineData("DELETE FROM passages", StoreCheck.Unsearchable)]
    [InlineData("UPDATE articles SET duplicate_of = 'x'", StoreCheck.References)]
    [InlineData("INSERT INTO passages VALUES (77, 0, 0, 1)", StoreCheck.References)]
    public async Task WhatIsWrongIsFound(string damage, StoreCheck expected)
    {
        await _folder.Save(Article("a"));
        Damage(damage);

        (await _doctor.ExamineAsync(null, default)).ShouldContain(finding => finding.Check == expected);
    }

    [Fact]
    public async Task ADuplicateOfADuplicateIsFound()
    {
        await _folder.Save(Article("a"));
        await _folder.Save(Article("b", duplicateOf: "a"));
        await _folder.Save(Article("c"));
        Damage($"UPDATE articles SET duplicate_of = '{IdOf("b")}' WHERE id = '{IdOf("c")}'");

        var finding = (await _doctor.ExamineAsync(null, default)).ShouldHaveSingleItem();

        (finding.Check, finding.ArticleId).ShouldBe((StoreCheck.Duplicates, IdOf("c")));
    }

    [Fact]
    public async Task DamagedPagesAreFoundOrNamed()
    {
        for (var i = 0; i < 50; i++)
        {
            await _folder.Save(Article($"a{i}"));
        }

        SqliteConnection.ClearAllPools();
        using (var file = new FileStream(_folder.Options.DatabasePath, FileMode.Open))
        {
            file.Position = 4096 * 3;
            file.Write(new byte[4096 * 4]);
        }

        try
        {
            (await new StoreDoctor(new StoreDatabase(_folder.Options)).ExamineAsync(null, default)).ShouldContain(finding => finding.Check == StoreCheck.Integrity);
        }
        catch (StoreUnavailableException e)
        {
            e.Failure.ShouldBe(StoreFailure.Corrupt);
        }
    }

    private void Damage(string sql)
    {
        using var connection = _folder.Database.Open();
        connection.Execute("PRAGMA foreign_keys = OFF;");
        connection.Execute(sql);
        connection.Execute("PRAGMA foreign_keys = ON;");
    }
}
