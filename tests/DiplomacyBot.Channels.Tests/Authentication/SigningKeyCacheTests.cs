using DiplomacyBot.Channels.Authentication;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.Tests.Authentication;

public sealed class SigningKeyCacheTests : IAsyncLifetime, IDisposable
{
    private readonly Issuer _issuer = new();
    private readonly ManualTime _time = new();
    private SigningKeyCache _keys = null!;

    public async Task InitializeAsync()
    {
        await _issuer.InitializeAsync();
        _keys = new SigningKeyCache(new SigningKeyReader(new PlainClients()), Options.Create(new ChannelsOptions { OpenIdMetadataAddress = _issuer.MetadataAddress }), _time, NullLogger<SigningKeyCache>.Instance);
    }

    public Task DisposeAsync() => _issuer.DisposeAsync();

    public void Dispose() => _keys.Dispose();

    [Fact]
    public async Task KeysAreKeptForADay()
    {
        (await FindAsync("key-1")).ShouldNotBeNull();
        _time.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        (await FindAsync("key-1")).ShouldNotBeNull();
        _issuer.Reads.ShouldBe(1);

        _time.Advance(TimeSpan.FromSeconds(1));
        (await FindAsync("key-1")).ShouldNotBeNull();
        _issuer.Reads.ShouldBe(2);
    }

    [Fact]
    public async Task AnUnknownKeyMakesThemBeReadAgainOnceAnHour()
    {
        await FindAsync("key-1");
        _issuer.Keys.Add(new IssuerKey("key-new", null));
        (await FindAsync("key-new")).ShouldBeNull();
        _issuer.Reads.ShouldBe(1);

        _time.Advance(TimeSpan.FromHours(1));
        (await FindAsync("key-new")).ShouldNotBeNull();
        for (var i = 0; i < 100; i++)
        {
            (await FindAsync($"made-up-{i}")).ShouldBeNull();
        }

        _issuer.Reads.ShouldBe(2);
    }

    [Fact]
    public async Task AKeyThatWasWithdrawnIsForgottenWithTheNextReading()
    {
        await FindAsync("key-1");
        _issuer.Keys.Clear();
        _time.Advance(TimeSpan.FromHours(24));

        (await FindAsync("key-1")).ShouldBeNull();
    }

    [Fact]
    public async Task WhileTheProviderIsAwayKnownKeysServeOneHourLonger()
    {
        await FindAsync("key-1");
        _issuer.Away = true;
        _time.Advance(TimeSpan.FromHours(24));
        (await FindAsync("key-1")).ShouldNotBeNull();

        _time.Advance(TimeSpan.FromHours(1));
        (await FindAsync("key-1")).ShouldBeNull();
    }

    [Fact]
    public async Task AProviderThatIsAwayIsAskedEveryHalfMinuteAtMost()
    {
        _issuer.Away = true;
        for (var i = 0; i < 50; i++)
        {
            (await FindAsync("key-1")).ShouldBeNull();
        }

        _issuer.Reads.ShouldBe(1);
        _issuer.Away = false;
        _time.Advance(TimeSpan.FromSeconds(30));
        (await FindAsync("key-1")).ShouldNotBeNull();
    }

    [Fact]
    public async Task ManyRequestsAtOnceReadTheKeysOnce()
    {
        var found = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => FindAsync("key-1"))));

        found.ShouldAllBe(k => k != null);
        _issuer.Reads.ShouldBe(1);
    }

    [Fact]
    public async Task TwoKeysUnderOneIdEndorseNobody()
    {
        _issuer.Keys.Add(new IssuerKey("key-1", ["directline"]));

        (await FindAsync("key-1"))!.Endorsements.ShouldBe([]);
    }

    [Fact]
    public async Task EndorsementsAreRead()
    {
        (await FindAsync("key-1"))!.Endorsements.ShouldBe(["msteams", "webchat"]);
        (await FindAsync("key-free"))!.Endorsements.ShouldBeNull();
        (await FindAsync("key-empty"))!.Endorsements.ShouldBe([]);
    }

    private Task<SigningKey?> FindAsync(string keyId) => _keys.FindAsync(keyId, CancellationToken.None);
}
