using DiplomacyBot.Channels.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NSubstitute;

namespace DiplomacyBot.Channels.Tests.Authentication;

public sealed class LocalModeTests
{
    [Fact]
    public void ItIsOffByDefault() => new ChannelsOptions().DangerouslyAllowUnauthenticatedRequests.ShouldBeFalse();

    [Theory]
    [InlineData("http://127.0.0.1:3978")]
    [InlineData("http://localhost:3978;https://[::1]:5001")]
    [InlineData("http://127.1.2.3:1")]
    public void ItStartsOnThisMachineOnly(string urls) => Check("Development", ("urls", urls)).Succeeded.ShouldBeTrue();

    [Theory]
    [InlineData("urls", "http://0.0.0.0:3978")]
    [InlineData("urls", "http://*:3978")]
    [InlineData("urls", "http://+:3978")]
    [InlineData("urls", "http://[::]:3978")]
    [InlineData("urls", "http://192.168.1.5:3978")]
    [InlineData("urls", "http://bot.example.vn")]
    [InlineData("urls", "http://127.0.0.1:3978;http://10.0.0.1:80")]
    [InlineData("urls", "http://localhost.example.vn:3978")]
    [InlineData("http_ports", "8080")]
    [InlineData("https_ports", "8443")]
    [InlineData("Kestrel:Endpoints:Web:Url", "http://*:80")]
    public void AddressesThatOthersReachAreRefused(string key, string value)
    {
        var result = Check("Development", (key, value));

        result.Failed.ShouldBeTrue();
        result.FailureMessage!.ShouldContain("DangerouslyAllowUnauthenticatedRequests");
        result.FailureMessage!.ShouldContain("127.0.0.1");
    }

    [Fact]
    public void ProductionIsRefused() => Check("Production").FailureMessage!.ShouldContain("DOTNET_ENVIRONMENT=Development");

    [Fact]
    public void AnAppIdIsRefused() => Check("Development", ("MicrosoftAppId", "11111111-2222-3333-4444-555555555555")).FailureMessage!.ShouldContain("MicrosoftAppId");

    [Fact]
    public void SwitchedOffItChecksNothing() => Check("Production", off: true, ("urls", "http://*:80"), ("MicrosoftAppId", "x")).Succeeded.ShouldBeTrue();

    [Theory]
    [InlineData("SingleTenant", "secret", "11111111-2222-3333-4444-555555555555", null)]
    [InlineData("UserAssignedMSI", null, null, null)]
    [InlineData("SingleTenant", null, "11111111-2222-3333-4444-555555555555", "MicrosoftAppPassword")]
    [InlineData("SingleTenant", "secret", null, "MicrosoftAppTenantId")]
    [InlineData("SingleTenant", "secret", "common", "MicrosoftAppTenantId")]
    [InlineData("MultiTenant", "secret", null, "MicrosoftAppType")]
    public void HalfARegistrationIsNoticedAtStart(string type, string? password, string? tenant, string? named)
    {
        var result = new MicrosoftAppOptionsCheck(TimeProvider.System).Validate(null, new MicrosoftAppOptions { MicrosoftAppId = "id", MicrosoftAppType = type, MicrosoftAppPassword = password, MicrosoftAppTenantId = tenant });

        result.Succeeded.ShouldBe(named is null);
        result.FailureMessage?.ShouldContain(named ?? "");
        result.FailureMessage?.ShouldNotContain("secret,");
    }

    private static ValidateOptionsResult Check(string environment, params (string Key, string Value)[] settings) => Check(environment, off: false, settings);

    private static ValidateOptionsResult Check(string environment, bool off, params (string Key, string Value)[] settings)
    {
        var host = Substitute.For<IHostEnvironment>();
        host.EnvironmentName.Returns(environment);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(static s => s.Key, static s => (string?)s.Value)).Build();
        return new LocalModeCheck(configuration, host).Validate(null, new ChannelsOptions { DangerouslyAllowUnauthenticatedRequests = !off });
    }
}
