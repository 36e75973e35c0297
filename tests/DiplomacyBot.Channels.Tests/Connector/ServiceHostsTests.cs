using DiplomacyBot.Channels.Connector;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.Tests.Connector;

public sealed class ServiceHostsTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/apac/", true)]
    [InlineData("https://SMBA.TrafficManager.net/emea/tenant-id/", true)]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/gcc", true)]
    [InlineData("https://webchat.botframework.com/", true)]
    [InlineData("https://europe.directline.botframework.com/", true)]
    [InlineData("http://smba.trafficmanager.net/apac/", false)]
    [InlineData("https://smba.trafficmanager.net:8443/", false)]
    [InlineData("https://evil.trafficmanager.net/", false)]
    [InlineData("https://smba.trafficmanager.net.evil.example/", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("https://botframework.com.evil.example/", false)]
    [InlineData("https://user@smba.trafficmanager.net/", false)]
    [InlineData("https://smba.trafficmanager.net@evil.example/", false)]
    [InlineData("https://smba.trafficmanager.net/?x=", false)]
    [InlineData("https://smba.trafficmanager.net/#", false)]
    [InlineData("https://smba.trafficmanager.net/#x", false)]
    [InlineData("http://127.0.0.1:5000/", false)]
    [InlineData("https://localhost/", false)]
    [InlineData("http://169.254.169.254/metadata", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("/teams", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void RepliesGoToBotFrameworkHostsOnly(string? serviceUrl, bool allowed) => Hosts(local: false).IsAllowed(serviceUrl).ShouldBe(allowed);

    [Theory]
    [InlineData("http://localhost:56150/_connector", true)]
    [InlineData("http://127.0.0.1:56150/_connector", true)]
    [InlineData("http://[::1]:56150/", true)]
    [InlineData("https://smba.trafficmanager.net/apac/", false)]
    [InlineData("http://169.254.169.254/metadata", false)]
    [InlineData("http://10.0.0.1/", false)]
    [InlineData("http://localhost.evil.example/", false)]
    [InlineData("http://127.0.0.1.evil.example/", false)]
    [InlineData("http://127.0.0.1@evil.example/", false)]
    [InlineData("ftp://127.0.0.1/", false)]
    public void InTheLocalModeRepliesStayOnThisMachine(string serviceUrl, bool allowed) => Hosts(local: true).IsAllowed(serviceUrl).ShouldBe(allowed);

    private static ServiceHosts Hosts(bool local) => new(Options.Create(new ChannelsOptions { DangerouslyAllowUnauthenticatedRequests = local }));
}
