using DiplomacyBot.Channels.Authentication;
using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.Tests.Authentication;

public sealed class AppCertificateTests : IDisposable
{
    private const string Tenant = "11111111-2222-3333-4444-555555555555";
    private readonly TestCertificate _certificate = new();

    [Fact]
    public void EveryWayToNameACertificateGivesItWithItsKey()
    {
        MicrosoftAppOptions[] ways =
        [
            new() { MicrosoftAppCertificatePath = _certificate.File(_certificate.Pfx()) },
            new() { MicrosoftAppCertificatePath = _certificate.File(_certificate.Pfx("mật")), MicrosoftAppCertificatePassword = "mật" },
            new() { MicrosoftAppCertificatePath = _certificate.File(_certificate.Pem) },
            new() { MicrosoftAppCertificatePath = _certificate.File(_certificate.EncryptedPem), MicrosoftAppCertificatePassword = "mật" },
            new() { MicrosoftAppCertificateBase64 = Convert.ToBase64String(_certificate.Pfx()) },
            new() { MicrosoftAppCertificateBase64 = Convert.ToBase64String(_certificate.Pfx("mật")), MicrosoftAppCertificatePassword = "mật" },
        ];
        foreach (var way in ways)
        {
            using var loaded = AppCertificate.Load(way, ManualTime.Start);
            loaded.Thumbprint.ShouldBe(_certificate.Certificate.Thumbprint);
            loaded.HasPrivateKey.ShouldBeTrue();
            Check(way).Succeeded.ShouldBeTrue();
        }
    }

    [Fact]
    public void WhatCannotBeUsedIsNoticedAtStartByItsKeyAndWithoutASecret()
    {
        using var expired = new TestCertificate(validDays: 0);
        using var elliptic = new TestCertificate(rsa: false);
        (MicrosoftAppOptions App, string[] Says)[] faults =
        [
            (new() { MicrosoftAppCertificatePath = "/không/có.pfx" }, ["MicrosoftAppCertificatePath is /không/có.pfx", "no such file"]),
            (new() { MicrosoftAppCertificatePath = _certificate.File("không phải chứng chỉ") }, ["MicrosoftAppCertificatePath", "cannot be read"]),
            (new() { MicrosoftAppCertificatePath = _certificate.File(_certificate.Pfx("mật")), MicrosoftAppCertificatePassword = "sai-rồi" }, ["MicrosoftAppCertificatePassword right?"]),
            (new() { MicrosoftAppCertificatePath = _certificate.File(_certificate.EncryptedPem), MicrosoftAppCertificatePassword = "sai-rồi" }, ["MicrosoftAppCertificatePassword right?"]),
            (new() { MicrosoftAppCertificatePath = _certificate.File(_certificate.Certificate.ExportCertificatePem()) }, ["MicrosoftAppCertificatePath", "cannot be read"]),
            (new() { MicrosoftAppCertificateBase64 = "sai-rồi" }, ["MicrosoftAppCertificateBase64", "cannot be read"]),
            (new() { MicrosoftAppCertificateBase64 = Convert.ToBase64String(_certificate.Certificate.RawData) }, ["MicrosoftAppCertificateBase64"]),
            (new() { MicrosoftAppCertificateThumbprint = "00 11 22" }, ["MicrosoftAppCertificateThumbprint", "names no certificate in the personal store"]),
            (new() { MicrosoftAppCertificateBase64 = Convert.ToBase64String(expired.Pfx()) }, ["expired on 2026-01-15", "Renew"]),
            (new() { MicrosoftAppCertificateBase64 = Convert.ToBase64String(elliptic.Pfx()) }, ["without RSA private key"]),
            (new() { MicrosoftAppCertificateBase64 = Convert.ToBase64String(_certificate.Pfx()), MicrosoftAppPassword = "sai-rồi" }, ["MicrosoftAppPassword is set together with MicrosoftAppCertificateBase64"]),
            (new() { MicrosoftAppCertificatePath = "a", MicrosoftAppCertificateThumbprint = "b" }, ["MicrosoftAppCertificatePath is set together with MicrosoftAppCertificateThumbprint"]),
            (new(), ["MicrosoftAppPassword is missing", "MicrosoftAppCertificatePath"]),
        ];
        foreach (var (app, says) in faults)
        {
            var result = Check(app);
            result.Failed.ShouldBeTrue(says[0]);
            foreach (var said in says)
            {
                result.FailureMessage!.ShouldContain(said);
            }

            result.FailureMessage!.ShouldNotContain("sai-rồi");
        }
    }

    [Fact]
    public void WithoutAnAppIdNothingIsRead() =>
        new MicrosoftAppOptionsCheck(new ManualTime()).Validate(null, new MicrosoftAppOptions { MicrosoftAppCertificatePath = "/không/có" }).Succeeded.ShouldBeTrue();

    public void Dispose() => _certificate.Dispose();

    private static ValidateOptionsResult Check(MicrosoftAppOptions app)
    {
        (app.MicrosoftAppId, app.MicrosoftAppTenantId) = ("id", Tenant);
        return new MicrosoftAppOptionsCheck(new ManualTime(), new OperatorLanguage(MessageLanguage.English)).Validate(null, app);
    }
}
