using DiplomacyBot.Hosting;
using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.Configuration;

namespace DiplomacyBot.Tests.Hosting;

public sealed class ListenAddressTests
{
    [Theory]
    [InlineData("urls", "foo")]
    [InlineData("urls", "http://127.0.0.1:99999")]
    [InlineData("urls", "http://127.0.0.1:1;foo")]
    [InlineData("urls", "ftp://127.0.0.1:1")]
    [InlineData("urls", ";")]
    [InlineData("http_ports", "eighty")]
    [InlineData("https_ports", "443;65536")]
    [InlineData("Kestrel:Endpoints:Web:Url", "foo")]
    public void WhatIsNoAddressIsNamedWithItsKeyAndValue(string key, string value)
    {
        var fault = Should.Throw<BadConfigurationException>(() => ListenAddresses.Check(Of(key, value))).Fault;

        foreach (var said in new[] { fault.Vi, fault.En })
        {
            said.ShouldContain(key);
            said.ShouldContain(value);
        }

        fault.Vi.ShouldContain("hãy đặt");
    }

    [Theory]
    [InlineData("urls", "http://127.0.0.1:5080; https://*:5081")]
    [InlineData("urls", "http://[::1]:0")]
    [InlineData("urls", "")]
    [InlineData("http_ports", "80;8080")]
    public void WhatKestrelTakesIsTaken(string key, string value) => Should.NotThrow(() => ListenAddresses.Check(Of(key, value)));

    [Fact]
    public void AServerWithAWrongAddressIsRefusedBeforeItMakesADatabase()
    {
        using var workspace = new Workspace();

        Should.Throw<BadConfigurationException>(() => WebHost.Build(new() { ["DiplomacyBot:DataDirectory"] = workspace.Data, ["urls"] = "foo" }, MessageLanguage.Vietnamese));
        Directory.Exists(workspace.Data).ShouldBeFalse();
    }

    [Fact]
    public void AWrongLevelOfTheLogIsNamed()
    {
        using var workspace = new Workspace();

        var fault = Should.Throw<BadConfigurationException>(() =>
            ServiceSetup.ForCommand(new() { ["DiplomacyBot:DataDirectory"] = workspace.Data, ["Logging:LogLevel:Default"] = "lots" }, MessageLanguage.Vietnamese)).Fault;
        fault.Vi.ShouldBe("Logging:LogLevel đang là “lots”: hãy đặt một trong các giá trị Trace, Debug, Information, Warning, Error, Critical, None.");
    }

    private static IConfiguration Of(string key, string value) => new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(key, (string?)value)]).Build();
}
