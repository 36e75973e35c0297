using System.Net;
using System.Text;
using DiplomacyBot.Channels.Authentication;
using DiplomacyBot.Channels.Connector;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.Tests.Connector;

public sealed class MsalAppTokensTests
{
    [Fact]
    public async Task ASecretIsTradedForATokenOfTheTenantOnce()
    {
        using var entra = new FakeChannel(_ => new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent("""{"token_type":"Bearer","expires_in":3599,"access_token":"granted"}""", Encoding.UTF8, "application/json"),
        });
        var tokens = new MsalAppTokens(
            Options.Create(new MicrosoftAppOptions { MicrosoftAppId = "11111111-0000-0000-0000-000000000001", MicrosoftAppPassword = "bí mật", MicrosoftAppTenantId = "22222222-0000-0000-0000-000000000002" }), entra, TimeProvider.System);

        (await tokens.GetAsync(CancellationToken.None)).ShouldBe("granted");
        (await tokens.GetAsync(CancellationToken.None)).ShouldBe("granted");

        var asked = entra.Requests.ShouldHaveSingleItem();
        asked.Address.ShouldStartWith("https://login.microsoftonline.com/22222222-0000-0000-0000-000000000002/oauth2/v2.0/token");
        var form = WebUtility.UrlDecode(asked.Body);
        form.ShouldContain("grant_type=client_credentials");
        form.ShouldContain("scope=https://api.botframework.com/.default");
        form.ShouldContain("client_id=11111111-0000-0000-0000-000000000001");
    }
}
