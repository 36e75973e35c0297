using System.Text.RegularExpressions;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Coverage.Metadata;

/// <summary>The sign some outlets open a lead with: "(PLVN) - Ngày 30/1, …", "(Dân trí) - …", "TTO - …".</summary>
internal static partial class OutletSign
{
    // Agencies open a lead with the place in the same form.
    private static readonly HashSet<string> Places = new(
        new[] { "Hà Nội", "TP.HCM", "TP HCM", "TPHCM", "TP. HCM", "Đà Nẵng", "Huế", "Cần Thơ", "Hải Phòng" }.Select(NormalForm.Key), StringComparer.Ordinal);

    /// <summary>The outlet and the length of the sign with the dash behind it; null when the line opens otherwise.</summary>
    public static (string Outlet, int Length)? Read(string line)
    {
        if (Shape().Match(line) is not { Success: true } sign)
        {
            return null;
        }

        var outlet = (sign.Groups["bracketed"].Success ? sign.Groups["bracketed"] : sign.Groups["bare"]).Value.Trim();
        return Places.Contains(NormalForm.Key(outlet)) ? null : (outlet, sign.Length);
    }

    [GeneratedRegex(@"^(?:\((?!theo\b)(?<bracketed>\p{L}[^()\d]{1,28})\)|(?<bare>(?:TTO|NLĐO|NLĐ|PLO|SGGPO|SGGP|HNM|NDO|PLVN|TTXVN|VOV|VTV|VTC|ANTĐ|ANTD|QĐND|CAND|ĐĐK|BTO|TPO|DNVN|ICTNews|VNE)(?:\.VN)?))\s*[-–—:]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
