using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.Authentication;

/// <summary>Half a registration is noticed at start, not at the first reply. Never repeats a secret.</summary>
internal sealed class MicrosoftAppOptionsCheck(TimeProvider time, OperatorLanguage? language = null) : IValidateOptions<MicrosoftAppOptions>
{
    private static readonly Phrase Kinds = new(
        "SingleTenant hoặc UserAssignedMSI; Azure không còn cho đăng ký bot nhiều đối tượng thuê mới", "SingleTenant or UserAssignedMSI; new multi-tenant bots cannot be registered any more");

    private static readonly Phrase Credential = new(
        "mật khẩu của ứng dụng, hoặc một chứng chỉ (MicrosoftAppCertificatePath, MicrosoftAppCertificateBase64 hoặc MicrosoftAppCertificateThumbprint); đã có MicrosoftAppId thì ứng dụng loại SingleTenant cần một trong các thứ đó để trả lời",
        "the client secret, or a certificate (MicrosoftAppCertificatePath, MicrosoftAppCertificateBase64 or MicrosoftAppCertificateThumbprint); MicrosoftAppId is set, and an app of type SingleTenant replies with one of them");

    private static readonly Phrase SetTogether = new(
        "được đặt cùng với {0}: hãy giữ lại một thứ để ứng dụng chứng minh danh tính.", "is set together with {0}: leave one of them, by which the app is to prove who it is.");

    private static readonly Phrase Tenant = new(
        "mã thư mục (tenant), là một GUID; đã có MicrosoftAppId thì ứng dụng loại SingleTenant phải thuộc một tenant", "the directory (tenant) id, a GUID; MicrosoftAppId is set, and an app of type SingleTenant belongs to one tenant");

    public ValidateOptionsResult Validate(string? name, MicrosoftAppOptions options)
    {
        var faults = new SettingFaults("");
        if (options is { IsConfigured: true, MicrosoftAppType: MicrosoftAppOptions.SingleTenant })
        {
            SingleTenant(options, faults);
        }
        else if (options.IsConfigured)
        {
            faults.Check(options.MicrosoftAppType == MicrosoftAppOptions.ManagedIdentity, nameof(options.MicrosoftAppType), options.MicrosoftAppType, Kinds);
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.In(language));
    }

    private void SingleTenant(MicrosoftAppOptions options, SettingFaults faults)
    {
        string[] credentials = [.. string.IsNullOrEmpty(options.MicrosoftAppPassword) ? Array.Empty<string>() : [nameof(options.MicrosoftAppPassword)], .. options.CertificateKeys];
        faults
            .Check(credentials.Length > 0, nameof(options.MicrosoftAppPassword), null, Credential)
            .Check(Guid.TryParse(options.MicrosoftAppTenantId, out _), nameof(options.MicrosoftAppTenantId), options.MicrosoftAppTenantId, Tenant);
        if (credentials.Length > 1)
        {
            faults.CheckThat(false, credentials[0], SetTogether.With(string.Join(", ", credentials[1..])));
        }
        else if (options.CertificateKeys.Count == 1)
        {
            Certificate(options, faults);
        }
    }

    private void Certificate(MicrosoftAppOptions options, SettingFaults faults)
    {
        try
        {
            AppCertificate.Load(options, time.GetUtcNow()).Dispose();
        }
        catch (AppCertificateException e)
        {
            faults.CheckThat(false, e.Key, e.Fault);
        }
    }
}
