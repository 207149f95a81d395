using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Graph.Core;

namespace Graph.Api.Hosting;

/// <summary>Reads settings, and tells every mistake in them at once, each by the environment variable that sets it.</summary>
public static class SettingsReader
{
    /// <summary>The code of every mistake.</summary>
    public const string Code = "bad-setting";

    /// <summary>Reads a section into its class, nested sections included; what is not set keeps its default.</summary>
    /// <param name="configuration">All settings.</param>
    /// <param name="section">The name of the section, such as <c>Graph</c>.</param>
    /// <exception cref="GraphException"><c>bad-setting</c>: values that cannot be read, or break the annotations of the class.</exception>
    public static T Read<T>(IConfiguration configuration, string section)
        where T : new()
    {
        var options = new T();
        var problems = Fill(options, configuration.GetSection(section)).ToList();
        return problems.Count == 0 ? options : throw new GraphException(problems);
    }

    /// <summary>The environment variable that sets a key, such as <c>Graph__Store__Path</c>.</summary>
    public static string Variable(string key) => key.Replace(":", "__", StringComparison.Ordinal);

    private static IEnumerable<Problem> Fill(object options, IConfiguration section) => options.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .SelectMany(property => Fill(options, property, section.GetSection(property.Name)));

    private static IEnumerable<Problem> Fill(object options, PropertyInfo property, IConfigurationSection section)
    {
        var current = property.GetValue(options)!;
        if (current is not (string or int or bool))
        {
            return Fill(current, section);
        }

        if (section.Value is not { } text)
        {
            return [];
        }

        string? problem;
        (problem, current) = Parse(text, current);
        property.SetValue(options, current);
        problem ??= property.GetCustomAttributes<ValidationAttribute>().Where(a => !a.IsValid(current)).Select(a => Describe(a, current)).FirstOrDefault();
        return problem is null ? [] : [new Problem(Code, Variable(section.Path), problem)];
    }

    /// <summary>The value of the same type that a text means.</summary>
    private static (string? Problem, object Value) Parse(string text, object current) => current switch
    {
        int => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? (null, number)
            : ($"'{text}' is not a whole number", current),
        bool => bool.TryParse(text, out var flag) ? (null, flag) : ($"'{text}' is neither true nor false", current),
        _ => (null, text),
    };

    private static string Describe(ValidationAttribute rule, object value) => rule switch
    {
        RangeAttribute range => $"{value} is out of range; write {range.Minimum} to {range.Maximum}",
        RequiredAttribute => "must not be empty",
        // Not the value itself: it may hold a password.
        HttpAddressAttribute => "is not an address; write one such as http://localhost:7474, without user, password or path",
        AllowedValuesAttribute allowed => $"there is no '{value}'; write {string.Join(" or ", allowed.Values)}",
        _ => rule.FormatErrorMessage("it"),
    };
}
