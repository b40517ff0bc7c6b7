using System.Globalization;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Reads timestamps in the ISO 8601 format, of which everything after the year may be left out.</summary>
internal ref struct IsoTimestamp
{
    private ReadOnlySpan<char> _rest;

    private IsoTimestamp(ReadOnlySpan<char> text) => _rest = text;

    /// <summary>Reads a timestamp; one that is well formed but names no moment, such as month 13, is NaN.</summary>
    public static double? Parse(string text)
    {
        var reader = new IsoTimestamp(text);
        return reader.Read(out var millis) ? millis : throw new JsonataException("D3110") { Value = JsonData.From(text) };
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private bool Read(out double millis)
    {
        millis = double.NaN;
        if (!Take("dddd", out var yearDigits))
        {
            return false;
        }

        var hasMonth = Take("-1d", out var month);
        var hasDay = Take("-3d", out var day);
        var hasTime = Take("T2d:5d:5d", out var time);
        var fraction = TakeFraction();
        var hasZone = TakeZone(out var zone, out var isLetter);
        if (!_rest.IsEmpty)
        {
            return false;
        }

        // What the pattern lets through beyond ISO 8601 is a date with a zone, of which ECMAScript makes sense for Z only.
        var plain = hasTime || (fraction.IsEmpty && (!hasZone || isLetter));
        if (plain && (hasMonth || !hasDay))
        {
            var days = DayNumber(Number(yearDigits), hasMonth ? Number(month[1..]) : 1, hasDay ? Number(day[1..]) : 1);
            millis = days + TimeOfDay(time, fraction) - zone;
        }

        return true;
    }

    private static double DayNumber(int year, int month, int day) => month is >= 1 and <= 12 && day is >= 1 and <= 31
        ? (double)CivilTime.DayNumber(year, month, day) * CivilTime.MillisPerDay
        : double.NaN;

    private static double TimeOfDay(ReadOnlySpan<char> time, ReadOnlySpan<char> fraction)
    {
        if (time.IsEmpty)
        {
            return 0;
        }

        var millis = 0;
        for (var i = 1; i <= 3; i++)
        {
            millis = (millis * 10) + (i < fraction.Length ? fraction[i] - '0' : 0);
        }

        var hour = Number(time[1..3]);
        var rest = (((Number(time[4..6]) * 60) + Number(time[7..9])) * 1000) + millis;
        return hour < 24 || (hour == 24 && rest == 0) ? (hour * 3_600_000) + rest : double.NaN;
    }

    /// <summary>Takes a form in which a digit stands for itself or less, d for any digit and the rest for itself.</summary>
    private bool Take(ReadOnlySpan<char> form, out ReadOnlySpan<char> taken)
    {
        taken = default;
        if (_rest.Length < form.Length)
        {
            return false;
        }

        for (var i = 0; i < form.Length; i++)
        {
            var c = _rest[i];
            var fits = form[i] == 'd' ? char.IsAsciiDigit(c) : char.IsAsciiDigit(form[i]) ? c >= '0' && c <= form[i] : c == form[i];
            if (!fits)
            {
                return false;
            }
        }

        taken = _rest[..form.Length];
        _rest = _rest[form.Length..];
        return true;
    }

    private ReadOnlySpan<char> TakeFraction()
    {
        if (_rest.Length < 2 || _rest[0] != '.' || !char.IsAsciiDigit(_rest[1]))
        {
            return default;
        }

        var end = _rest[1..].IndexOfAnyExceptInRange('0', '9') + 1;
        end = end == 0 ? _rest.Length : end;
        var fraction = _rest[..end];
        _rest = _rest[end..];
        return fraction;
    }

    private bool TakeZone(out double millis, out bool isLetter)
    {
        millis = 0;
        isLetter = Take("Z", out _);
        if (isLetter)
        {
            return true;
        }

        var positive = _rest is ['+', ..];
        if (!Take(positive ? "+2d:5d" : "-2d:5d", out var zone) && !Take(positive ? "+2d5d" : "-2d5d", out zone))
        {
            return false;
        }

        var hours = Number(zone[1..3]);
        var magnitude = hours < 24 ? ((hours * 60) + Number(zone[^2..])) * 60_000 : double.NaN;
        millis = positive ? magnitude : -magnitude;
        return true;
    }
}
