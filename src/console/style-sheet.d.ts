/** A style sheet that the build makes a file of. */
declare module '*.css' {}
