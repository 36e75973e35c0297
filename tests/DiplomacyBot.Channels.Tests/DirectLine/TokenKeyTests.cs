using System.Runtime.Versioning;
using DiplomacyBot.Channels.DirectLine;
using DiplomacyBot.Channels.DirectLine.Tokens;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.Tests.DirectLine;

public sealed class TokenKeyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("directline-key-").FullName;

    private string KeyFile => Path.Combine(_folder, "new", "directline.key");

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void TheFirstStartMakesAKeyThatOnlyItsOwnerCanRead()
    {
        Skip.If(OperatingSystem.IsWindows());
        Read().Length.ShouldBe(TokenKey.Length);
        File.GetUnixFileMode(KeyFile).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Directory.GetFiles(Path.GetDirectoryName(KeyFile)!).ShouldHaveSingleItem();
    }

    [Fact]
    public void TheNextStartReadsTheSame() => Read().ShouldBe(Read());

    [Fact]
    public void ProcessesThatStartAtOnceShareOneKey() =>
        Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(16).Select(_ => Convert.ToHexString(Read())).ToList().Distinct().ShouldHaveSingleItem();

    [Fact]
    public void AnEmptyFileThatAStoppedStartLeftIsFilled()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(KeyFile)!);
        File.WriteAllBytes(KeyFile, []);
        Read().Length.ShouldBe(TokenKey.Length);
        Read().ShouldBe(File.ReadAllBytes(KeyFile));
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void AKeyThatOthersCouldReadIsClosed()
    {
        Skip.If(OperatingSystem.IsWindows());
        Read();
        File.SetUnixFileMode(KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        Read();
        File.GetUnixFileMode(KeyFile).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    public void AKeyThatIsTooShortIsRefusedByName(int bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(KeyFile)!);
        File.WriteAllBytes(KeyFile, new byte[bytes]);
        Should.Throw<IOException>(() => Read()).Message.ShouldContain(KeyFile);
    }

    [Fact]
    public void AConfiguredKeyNeedsNoFile()
    {
        new TokenKey(Options.Create(new DirectLineOptions { SigningKey = LineServer.Key, KeyFile = KeyFile }), NullLogger<TokenKey>.Instance).Value.Key.ShouldBe(Convert.FromBase64String(LineServer.Key));
        File.Exists(KeyFile).ShouldBeFalse();
    }

    [Theory]
    [InlineData("AllowedOrigins", "DirectLine:AllowedOrigins=https://a.vn/chat")]
    [InlineData("AllowedOrigins", "DirectLine:AllowedOrigins=a.vn")]
    [InlineData("AllowedOrigins", "DirectLine:AllowedOrigins=https://a.vn javascript:alert(1)")]
    [InlineData("Secret", "DirectLine:Secret=short")]
    [InlineData("AnonymousTokens", "DirectLine:AnonymousTokens=false")]
    [InlineData("SigningKey", "DirectLine:SigningKey=no Base64!")]
    [InlineData("SigningKey", "DirectLine:SigningKey=c2hvcnQ=")]
    [InlineData("TokenMinutes", "DirectLine:TokenMinutes=15")]
    [InlineData("IdleMinutes", "DirectLine:IdleMinutes=0")]
    public async Task WrongSettingsStopTheStartByName(string named, string setting)
    {
        var at = setting.IndexOf('=', StringComparison.Ordinal);
        (await Should.ThrowAsync<OptionsValidationException>(() => LineServer.EchoAsync(settings: (setting[..at], setting[(at + 1)..])))).Message.ShouldContain("DirectLine:" + named);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private byte[] Read() => new TokenKey(Options.Create(new DirectLineOptions { KeyFile = KeyFile }), NullLogger<TokenKey>.Instance).Value.Key;
}
