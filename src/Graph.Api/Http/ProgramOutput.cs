namespace Graph.Api.Http;

/// <summary>Where the program talks to who started it.</summary>
/// <param name="Out">What to do next.</param>
/// <param name="Errors">Progress and failures.</param>
internal sealed record ProgramOutput(TextWriter Out, TextWriter Errors);
