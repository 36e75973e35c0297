using System.Net;
using System.Text;
using System.Web;
using DiplomacyBot.Channels.Authentication;
using DiplomacyBot.Channels.Connector;
using DiplomacyBot.Channels.Tests.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace DiplomacyBot.Channels.Tests.Connector;

/// <summary>A certificate proves who the app is by a signed assertion; the key itself never leaves.</summary>
public sealed class CertificateTokensTests
{
    private const string Tenant = "22222222-0000-0000-0000-000000000002";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AnAssertionSignedByTheCertificateIsTradedForAToken(bool sendX5C)
    {
        using var certificate = new TestCertificate();
        using var entra = new FakeChannel(_ => new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent("""{"token_type":"Bearer","expires_in":3599,"access_token":"granted"}""", Encoding.UTF8, "application/json"),
        });
        var app = new MicrosoftAppOptions
        {
            MicrosoftAppId = Guid.NewGuid().ToString(), MicrosoftAppTenantId = Tenant, MicrosoftAppCertificateBase64 = Convert.ToBase64String(certificate.Pfx()), MicrosoftAppCertificateSendX5C = sendX5C,
        };
        var tokens = new MsalAppTokens(Options.Create(app), entra, new ManualTime());

        (await tokens.GetAsync(CancellationToken.None)).ShouldBe("granted");
        (await tokens.GetAsync(CancellationToken.None)).ShouldBe("granted");

        var form = HttpUtility.ParseQueryString(entra.Requests.ShouldHaveSingleItem().Body);
        form["client_secret"].ShouldBeNull();
        form["client_assertion_type"].ShouldBe("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        var assertion = new JsonWebToken(form["client_assertion"]);
        assertion.Subject.ShouldBe(app.MicrosoftAppId);
        assertion.TryGetHeaderValue<object>("x5c", out _).ShouldBe(sendX5C);
        var checkedToken = await new JsonWebTokenHandler().ValidateTokenAsync(form["client_assertion"], new TokenValidationParameters
        {
            IssuerSigningKey = new X509SecurityKey(certificate.Certificate), ValidIssuer = app.MicrosoftAppId, ValidAudience = $"https://login.microsoftonline.com/{Tenant}/oauth2/v2.0/token",
        });
        checkedToken.IsValid.ShouldBeTrue(checkedToken.Exception?.Message);
    }
}
