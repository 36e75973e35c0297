using System.Text;
using System.Text.Json.Nodes;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Authentication;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace DiplomacyBot.Channels.Tests.Authentication;

/// <summary>Every rule a channel token must pass, against keys and metadata made here.</summary>
public sealed class ChannelTokenTests(Issuer issuer) : IClassFixture<Issuer>, IDisposable
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";
    private const string ServiceUrl = "https://smba.trafficmanager.net/teams/";
    private readonly ManualTime _time = new();
    private readonly List<IDisposable> _garbage = [];

    public void Dispose() => _garbage.ForEach(static g => g.Dispose());

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha256)]
    [InlineData(SecurityAlgorithms.RsaSha384)]
    [InlineData(SecurityAlgorithms.RsaSha512)]
    public async Task ARightTokenIsAccepted(string algorithm) => (await CheckAsync("Bearer " + Key.Sign(Payload(), algorithm))).Reason.ShouldBeNull();

    /// <summary>Each row changes one claim of a right token; null removes it.</summary>
    [Theory]
    [InlineData("aud", "\"99999999-2222-3333-4444-555555555555\"")]
    [InlineData("aud", "\"11111111-2222-3333-4444-555555555555 \"")]
    [InlineData("aud", "[\"11111111-2222-3333-4444-555555555555\"]")]
    [InlineData("aud", "[\"11111111-2222-3333-4444-555555555555\",\"other\"]")]
    [InlineData("aud", "\"\"")]
    [InlineData("aud", null)]
    [InlineData("iss", "\"https://api.botframework.com/\"")]
    [InlineData("iss", "\"https://API.botframework.com\"")]
    [InlineData("iss", "\"https://login.microsoftonline.com/t/v2.0\"")]
    [InlineData("iss", "\"https://sts.windows.net/t/\"")]
    [InlineData("iss", "[\"https://api.botframework.com\"]")]
    [InlineData("iss", null)]
    [InlineData("exp", null)]
    [InlineData("exp", "\"soon\"")]
    [InlineData("exp", "1e300")]
    [InlineData("exp", "-1")]
    [InlineData("serviceurl", "\"https://smba.trafficmanager.net/teams\"")]
    [InlineData("serviceurl", "\"https://SMBA.trafficmanager.net/teams/\"")]
    [InlineData("serviceurl", "\"https://evil.example/\"")]
    [InlineData("serviceurl", "[\"https://smba.trafficmanager.net/teams/\"]")]
    [InlineData("serviceurl", null)]
    public async Task AWrongClaimIsRefused(string claim, string? value)
    {
        var payload = Payload();
        payload.Remove(claim);
        if (value is not null)
        {
            payload[claim] = JsonNode.Parse(value);
        }

        (await CheckAsync("Bearer " + Key.Sign(payload))).IsAccepted.ShouldBeFalse();
    }

    [Fact]
    public async Task AnUppercaseAppIdIsAnotherAudience() =>
        (await CheckAsync("Bearer " + Key.Sign(Payload(("aud", "ABCDEF00-2222-3333-4444-555555555555"))), appId: "abcdef00-2222-3333-4444-555555555555")).IsAccepted.ShouldBeFalse();

    /// <summary>Seconds relative to now: five minutes of difference between clocks are forgiven, not one second more.</summary>
    [Theory]
    [InlineData("exp", -299, true)]
    [InlineData("exp", -300, false)]
    [InlineData("exp", -3600, false)]
    [InlineData("nbf", 300, true)]
    [InlineData("nbf", 301, false)]
    [InlineData("nbf", -86400, true)]
    public async Task ClocksMayDifferByFiveMinutes(string claim, int seconds, bool accepted) =>
        (await CheckAsync("Bearer " + Key.Sign(Payload((claim, ManualTime.Start.AddSeconds(seconds).ToUnixTimeSeconds()))))).IsAccepted.ShouldBe(accepted);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("bearer {0}")]
    [InlineData("BEARER {0}")]
    [InlineData("Bearer  {0}")]
    [InlineData(" Bearer {0}")]
    [InlineData("Bearer {0} ")]
    [InlineData("Bearer {0},Bearer {0}")]
    [InlineData("Bearer\t{0}")]
    [InlineData("Basic {0}")]
    [InlineData("{0}")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer ..")]
    [InlineData("Bearer {0}.{0}")]
    [InlineData("Bearer {0}x")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.e30.")]
    public async Task AWrongHeaderIsRefused(string? header)
    {
        var token = Key.Sign(Payload());

        (await CheckAsync(header?.Replace("{0}", token, StringComparison.Ordinal))).IsAccepted.ShouldBeFalse();
    }

    [Fact]
    public async Task ATokenWithoutSignatureIsRefused()
    {
        foreach (var algorithm in new[] { "none", "None", "" })
        {
            var header = Base64UrlEncoder.Encode(new JsonObject { ["alg"] = algorithm, ["typ"] = "JWT", ["kid"] = "key-1" }.ToJsonString());
            (await CheckAsync($"Bearer {header}.{Base64UrlEncoder.Encode(Payload().ToJsonString())}.")).IsAccepted.ShouldBeFalse();
        }
    }

    [Fact]
    public async Task ThePublicKeyIsNoSecretForHs256()
    {
        var confused = new SymmetricSecurityKey(Key.PublicModulus) { KeyId = "key-1" };
        var token = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(Payload().ToJsonString(), new SigningCredentials(confused, SecurityAlgorithms.HmacSha256));

        (await CheckAsync("Bearer " + token)).IsAccepted.ShouldBeFalse();
    }

    [Fact]
    public async Task PssSignaturesAreRefused() => (await CheckAsync("Bearer " + Key.Sign(Payload(), SecurityAlgorithms.RsaSsaPssSha256))).IsAccepted.ShouldBeFalse();

    [Fact]
    public async Task ASignatureOfAnotherKeyIsRefused()
    {
        var stranger = new IssuerKey("key-1", null);

        (await CheckAsync("Bearer " + stranger.Sign(Payload()))).IsAccepted.ShouldBeFalse();
        (await CheckAsync("Bearer " + stranger.Sign(Payload(), keyId: "key-unknown"))).IsAccepted.ShouldBeFalse();
        (await CheckAsync("Bearer " + Key.Sign(Payload(), keyId: "key-free"))).IsAccepted.ShouldBeFalse();
        (await CheckAsync("Bearer " + Key.Sign(Payload(), keyId: "KEY-1"))).IsAccepted.ShouldBeFalse();
    }

    [Fact]
    public async Task AChangedPayloadIsRefused()
    {
        var parts = Key.Sign(Payload()).Split('.');
        var payload = Base64UrlEncoder.Encode(Payload(("extra", "x")).ToJsonString());

        (await CheckAsync($"Bearer {parts[0]}.{payload}.{parts[2]}")).IsAccepted.ShouldBeFalse();
    }

    [Theory]
    [InlineData(0, "msteams", true)]
    [InlineData(0, "webchat", true)]
    [InlineData(0, "directline", false)]
    [InlineData(0, "MSTEAMS", false)]
    [InlineData(0, null, false)]
    [InlineData(1, "directline", true)]
    [InlineData(2, "msteams", false)]
    public async Task AKeySpeaksOnlyForChannelsItIsEndorsedFor(int key, string? channel, bool accepted) =>
        (await CheckAsync("Bearer " + issuer.Keys[key].Sign(Payload()), channel: channel)).IsAccepted.ShouldBe(accepted);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://evil.example/")]
    public async Task AForeignOrMissingServiceUrlIsRefused(string? serviceUrl) =>
        (await CheckAsync("Bearer " + Key.Sign(Payload()), serviceUrl: serviceUrl)).IsAccepted.ShouldBeFalse();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public async Task WithoutAnAppIdNobodyComesIn(string? appId) =>
        (await CheckAsync("Bearer " + Key.Sign(Payload(("aud", appId ?? ""))), appId: appId)).IsAccepted.ShouldBeFalse();

    [Fact]
    public async Task RandomChangesOfATokenNeverLetItIn()
    {
        var random = new Random(7);
        var token = Key.Sign(Payload());
        for (var i = 0; i < 300; i++)
        {
            var changed = new StringBuilder(token);

            // The last character of a part holds bits that do not count.
            var at = random.Next(token.Length - 1);
            if (token[at] == '.' || token[at + 1] == '.')
            {
                continue;
            }

            changed[at] = token[at] == 'A' ? 'B' : 'A';
            (await CheckAsync("Bearer " + changed)).IsAccepted.ShouldBeFalse($"character {at}");
        }
    }

    private IssuerKey Key => issuer.Keys[0];

    private static JsonObject Payload(params (string Claim, JsonNode? Value)[] changes)
    {
        var payload = new JsonObject
        {
            ["iss"] = "https://api.botframework.com",
            ["aud"] = AppId,
            ["serviceurl"] = ServiceUrl,
            ["nbf"] = ManualTime.Start.ToUnixTimeSeconds(),
            ["exp"] = ManualTime.Start.AddHours(1).ToUnixTimeSeconds(),
        };
        foreach (var (claim, value) in changes)
        {
            payload[claim] = value;
        }

        return payload;
    }

    private Task<TokenVerdict> CheckAsync(string? header, string? appId = AppId, string? serviceUrl = ServiceUrl, string? channel = "msteams")
    {
        var options = Options.Create(new ChannelsOptions { OpenIdMetadataAddress = issuer.MetadataAddress });
        var keys = new SigningKeyCache(new SigningKeyReader(new PlainClients()), options, _time, NullLogger<SigningKeyCache>.Instance);
        _garbage.Add(keys);
        var validator = new ChannelTokenValidator(keys, Options.Create(new MicrosoftAppOptions { MicrosoftAppId = appId }), _time);
        return validator.CheckAsync(header, new Activity { Type = "message", ServiceUrl = serviceUrl, ChannelId = channel }, CancellationToken.None);
    }
}
